/**
 * Finds what nothing uses: modules (and style sheets) that the page never reaches, and exports that no other
 * file of src takes. A use in tests does not count: code that only its test needs is dead.
 *
 * Written on TypeScript's own API because the usual tools bring native binaries; see docs/decisions.
 */
import { existsSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The page starts here. Workers are found by their `new URL("./worker.ts", import.meta.url)`. */
const entries = ["src/main.tsx"];

/** The one list of exceptions: folders whose exports are a public contract, kept whole whether used yet or not. */
const publicContracts = ["src/core/engine/"];

/**
 * @param {string} root The folder that holds src and tsconfig.app.json.
 * @returns {{ filesSeen: number, problems: string[] }}
 */
export function findDeadCode(root) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.app.json"), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const source = resolve(root, "src") + sep;
  const files = program.getSourceFiles().filter((file) => resolve(file.fileName).startsWith(source));
  const styles = ts.sys.readDirectory(source, [".css"]);

  const reached = reach(entries.map((entry) => resolve(root, entry)));
  const used = usedExports();
  const problems = [...deadModules(), ...deadExports()].sort();
  return { filesSeen: files.length, problems };

  /** @param {string[]} starts */
  function reach(starts) {
    const seen = new Set();
    const waiting = [...starts, ...files.map((file) => resolve(file.fileName)).filter(isPublic)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const file = program.getSourceFile(path);
      if (file !== undefined) waiting.push(...specifiers(file).flatMap((name) => target(path, name)));
      else if (path.endsWith(".css"))
        waiting.push(...styleSpecifiers(path).flatMap((name) => target(path, name)));
    }
    return seen;
  }

  /** @param {string} from @param {string} specifier */
  function target(from, specifier) {
    const found = ts.resolveModuleName(specifier, from, options, ts.sys).resolvedModule?.resolvedFileName;
    if (found !== undefined) return [resolve(found)];
    const beside = specifier.startsWith("#")
      ? resolve(source, specifier.slice(1))
      : resolve(dirname(from), specifier);
    return existsSync(beside) ? [beside] : [];
  }

  function* deadModules() {
    for (const path of [
      ...files.map((file) => resolve(file.fileName)),
      ...styles.map((path) => resolve(path)),
    ]) {
      if (reached.has(path) || path.endsWith(".d.ts")) continue;
      yield `${shown(path)} is reached by nothing: use it or delete it.`;
    }
  }

  /** The exports that another file names, or that stand in their own file's text as part of a type. */
  function usedExports() {
    const checker = program.getTypeChecker();
    /** @type {Set<ts.Symbol>} */
    const taken = new Set();
    for (const file of files) {
      visit(file, (node) => {
        if (!ts.isIdentifier(node)) return;
        for (const symbol of meant(checker, node)) {
          for (const declaration of symbol.declarations ?? []) {
            const elsewhere = declaration.getSourceFile() !== file;
            const namesOwnType =
              isTypeOnly(declaration) && !("name" in declaration && declaration.name === node);
            if (elsewhere || namesOwnType) taken.add(symbol);
          }
        }
      });
    }
    return taken;
  }

  function* deadExports() {
    const checker = program.getTypeChecker();
    for (const file of files) {
      const path = resolve(file.fileName);
      const symbol = checker.getSymbolAtLocation(file);
      if (symbol === undefined || isPublic(path) || !reached.has(path)) continue;
      for (const exported of checker.getExportsOfModule(symbol)) {
        if (used.has(resolved(checker, exported)) || used.has(exported)) continue;
        yield `${shown(path)} exports ${exported.name}, which no other file uses: use it, keep it to the file, or delete it.`;
      }
    }
  }

  /** @param {string} path */
  function isPublic(path) {
    return publicContracts.some((folder) => path.startsWith(resolve(root, folder) + sep));
  }

  /** @param {string} path */
  function shown(path) {
    return relative(root, path).split(sep).join("/");
  }
}

/**
 * What a file names by text: imports, dynamic imports and `new URL("./x", import.meta.url)`.
 *
 * @param {ts.SourceFile} file
 */
function specifiers(file) {
  /** @type {string[]} */
  const found = [];
  visit(file, (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      if (ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(...literal(node.arguments[0]));
    } else if (ts.isNewExpression(node) && node.expression.getText(file) === "URL") {
      found.push(
        ...literal(node.arguments?.[0]).filter((text) => text.startsWith(".") && extname(text) !== ""),
      );
    }
  });
  return found;
}

/**
 * What a style sheet names by `@import` and by `composes: … from`.
 *
 * @param {string} path
 */
function styleSpecifiers(path) {
  const text = ts.sys.readFile(path) ?? "";
  return [...text.matchAll(/(?:@import|\bfrom)\s+(?:url\()?["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
}

/** @param {ts.Node | undefined} node */
function literal(node) {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}

/**
 * The symbols an identifier stands for, through import aliases and through `const { name } = await import(…)`.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Identifier} node
 */
function* meant(checker, node) {
  if (ts.isImportSpecifier(node.parent) || ts.isImportClause(node.parent)) return;
  if (ts.isBindingElement(node.parent) && ts.isObjectBindingPattern(node.parent.parent)) {
    const name = (node.parent.propertyName ?? node.parent.name).getText();
    const property = checker.getTypeAtLocation(node.parent.parent).getProperty(name);
    if (property !== undefined) yield resolved(checker, property);
  }
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (symbol !== undefined) yield resolved(checker, symbol);
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** @param {ts.Declaration} declaration */
function isTypeOnly(declaration) {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

/** @param {ts.Node} node @param {(node: ts.Node) => void} see */
function visit(node, see) {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { filesSeen, problems } = findDeadCode(join(import.meta.dirname, ".."));
  for (const problem of problems) console.error(problem);
  if (filesSeen === 0) problems.push("No file was seen.");
  console.log(`Dead code: ${filesSeen} files seen, ${problems.length} found.`);
  if (problems.length > 0) process.exitCode = 1;
}
