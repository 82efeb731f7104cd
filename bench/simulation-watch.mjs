/**
 * Runs in the page and keeps three moments on the clock of `performance`: the last input, and when the first picture
 * of what it set and all its draws were on screen. A frame counts as on screen at the first task after it was drawn.
 *
 * Whether a picture is of what is set now the section says itself: it is busy until then. It learns of an input one
 * task later, so what is drawn before it was busy is still of the last one.
 */
export function watchSimulation() {
  const section = document.querySelector("[data-part=simulation]");
  if (section === null) throw new Error("The simulation is not on the page.");
  const isBusy = () => section.querySelector("[aria-busy=true]") !== null;
  const watch = { input: 0, first: 0, full: 0 };
  let wasBusy = false;
  Reflect.set(globalThis, "steelyardWatch", watch);
  document.addEventListener(
    "input",
    ({ timeStamp }) => {
      Object.assign(watch, { input: timeStamp, first: 0, full: 0 });
      wasBusy = isBusy();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (isBusy()) wasBusy = true;
    else if (wasBusy) keepMoments();
  }).observe(section, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["aria-busy"],
  });

  function keepMoments() {
    const { input } = watch;
    const isFull = section?.textContent.includes("With 1,000,000 draws") ?? false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        if (watch.input !== input) return;
        watch.first ||= performance.now();
        if (isFull) watch.full ||= performance.now();
      };
      port2.postMessage(null);
    });
  }
}
