// Runs before the first paint, so that a chosen theme does not flash. A file of its own, because the page's
// policy allows no script inside the page. Without a choice the style sheet follows the system.
(function () {
  try {
    var preferences = JSON.parse(localStorage.getItem("steelyard:preferences") || "{}");
    if (preferences.theme === "light" || preferences.theme === "dark") {
      document.documentElement.dataset.theme = preferences.theme;
    }
  } catch {
    // No storage, or a damaged value: the system's theme serves.
  }
})();
