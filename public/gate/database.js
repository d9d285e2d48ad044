// IndexedDB with promises. A transaction is one function: what it returns is given once everything in it is on the disk.

/** Opens a database and makes its stores with `upgrade` when it is new. Another tab that needs a newer one is let through. */
export function openDatabase(name, version, upgrade) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = (event) => upgrade(opening.result, event.oldVersion);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error("another page holds an older database open"));
  });
}

/** Waits for a request. Inside a transaction nothing else may be waited for: it would end. */
export function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Runs `body(transaction)`; if it fails nothing of it is kept. */
export function transact(database, stores, mode, body) {
  return new Promise((resolve, reject) => {
    // "strict": done is told when it is on the disk, not when the system has heard of it.
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    let value;
    let failure = null;
    transaction.oncomplete = () => resolve(value);
    transaction.onabort = () => reject(failure || transaction.error || new Error("the transaction was given up"));
    Promise.resolve(transaction).then(body).then(
      (returned) => {
        value = returned;
      },
      (error) => {
        failure = error;
        try {
          transaction.abort();
        } catch (over) {
          reject(failure);
        }
      },
    );
  });
}

/** Walks over what a cursor finds. */
export function each(request, body) {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || body(cursor) === false) {
        resolve();
        return;
      }
      cursor.continue();
    };
  });
}
