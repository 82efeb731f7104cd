import type { SourceKind } from "#core/domain/source.ts";

/** The kinds of sources, those whose word goes furthest first, each with how far that is. */
export const SOURCE_KINDS: readonly {
  readonly kind: SourceKind;
  readonly heading: string;
  readonly reach: string;
}[] = [
  {
    kind: "standard",
    heading: "Standards",
    reach:
      "Agreed in public, and binding for whoever claims to follow them. They say what must hold, not what is wise.",
  },
  {
    kind: "documentation",
    heading: "Documentation",
    reach:
      "Written by the makers of a product. Sure about how the product behaves, silent about where others do better.",
  },
  {
    kind: "guidance",
    heading: "Guidance",
    reach:
      "Advice of platforms and expert bodies, drawn from many systems. Sound in general, to be checked against your own case.",
  },
  {
    kind: "book",
    heading: "Books",
    reach: "Edited and long in use. Good for principles, behind on what the newest versions do.",
  },
  {
    kind: "paper",
    heading: "Papers",
    reach: "Measured or reasoned under stated conditions. They hold as far as those conditions are yours.",
  },
  {
    kind: "article",
    heading: "Articles",
    reach: "The experience of one author or one team. Worth hearing, and no proof for anybody else.",
  },
  {
    kind: "requirements",
    heading: "Our requirements",
    reach: "What this project was asked to say. They show where a statement began, and prove nothing alone.",
  },
];
