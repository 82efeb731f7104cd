import type { Page } from "@playwright/test";

/** All that this browser keeps for the page, in full: two equal texts are byte for byte the same stores. */
export function keptHere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const area = Object.entries(localStorage).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const named = (await indexedDB.databases()).map(({ name }) => name ?? "").toSorted();
    const databases = await Promise.all(named.map(async (name) => [name, await contents(name)]));
    return JSON.stringify({ area, databases }, null, 1);

    async function contents(name: string): Promise<unknown[]> {
      const database = await answer(indexedDB.open(name));
      try {
        const stores = [...database.objectStoreNames].toSorted();
        return await Promise.all(
          stores.map(async (store) => {
            const place = database.transaction(store).objectStore(store);
            return { store, keys: await answer(place.getAllKeys()), values: await answer(place.getAll()) };
          }),
        );
      } finally {
        database.close();
      }
    }

    function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    }
  });
}
