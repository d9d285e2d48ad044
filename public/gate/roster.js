// Keeps manifests: the list of an event, sealed, record by record. docs/gate-api.md tells what is in one.

import { result, transact } from "./database.js";
import { readInstant } from "./instants.js";

/** Records that are written at once: a scan that comes meanwhile waits no longer than for these. */
const PORTION = 250;

function* portions(list) {
  for (let start = 0; start < list.length; start += PORTION) yield list.slice(start, start + PORTION);
}

/** What rules.js asks of an event and its sessions. */
function schedule(manifest) {
  const { id, title, state, zone, closedAt = null } = manifest.event;
  return {
    event: { id, title, state, zone, closedAt: closedAt === null ? null : readInstant(closedAt) },
    sessions: manifest.sessions.map((session) => ({
      id: session.id,
      title: session.title,
      opens: readInstant(session.opens),
      starts: readInstant(session.starts),
      lateAfter: session.lateAfter === null ? null : readInstant(session.lateAfter),
      closes: readInstant(session.closes),
      opds: session.opds,
    })),
  };
}

async function put(database, enrolment, name, records) {
  for (const portion of portions(records)) {
    await transact(database, ["device", name], "readwrite", async (transaction) => {
      await mustBe(enrolment, transaction);
      portion.forEach((record) => transaction.objectStore(name).put(record));
    });
  }
}

/** Keeps what was told of the list besides its records. */
export function putRoster(database, enrolment, roster) {
  return transact(database, ["device"], "readwrite", async (transaction) => {
    await mustBe(enrolment, transaction);
    transaction.objectStore("device").put(roster, "roster");
  });
}

/** Enrolled anew or wiped meanwhile, it is nobody's list any more. */
async function mustBe({ device }, transaction) {
  const enrolment = await result(transaction.objectStore("device").get("enrolment"));
  if (!enrolment || enrolment.device !== device) throw new Error("enrolled anew");
}

/** Deletes what a complete manifest of `asOf` has not named. */
async function prune(database, name, asOf) {
  for (let isMore = true; isMore;) {
    isMore = await transact(database, [name], "readwrite", async (transaction) => {
      const store = transaction.objectStore(name);
      const keys = await result(store.index("asOf").getAllKeys(IDBKeyRange.upperBound(asOf, true), PORTION));
      keys.forEach((key) => store.delete(key));
      return keys.length === PORTION;
    });
  }
}

/**
 * Keeps what a manifest says. Given up half way — a crash, a closed browser — the list of before stands, and knows some
 * people more. Answers what the store keeps as "roster".
 */
export async function keepManifest(store, enrolment, manifest, now) {
  const database = store.database;
  const asOf = readInstant(manifest.serverTime);
  if (asOf === null || !Array.isArray(manifest.badges)) throw new Error("no manifest");
  const before = (await store.device()).roster;
  // Without a list there is nothing to add to.
  if (!manifest.complete && before === null) throw new Error("half a manifest");
  await put(database, enrolment, "badges", manifest.badges.map(({ digest, sealed }) => ({ digest, sealed, good: 1, asOf })));
  await put(database, enrolment, "badges", manifest.revoked.map((digest) => ({ digest, revoked: true, asOf })));
  const present = manifest.present.map(({ digest, at, gate }) => ({ digest, at: readInstant(at), gate, asOf }));
  await put(database, enrolment, "present", present);
  const roster = Object.assign(schedule(manifest), {
    cursor: manifest.cursor,
    completeAt: manifest.complete ? asOf : before.completeAt,
    syncedAt: now,
  });
  await putRoster(database, enrolment, roster);
  if (manifest.complete) {
    await prune(database, "badges", asOf);
    await prune(database, "present", asOf);
  }
  roster.badges = await transact(database, ["badges"], "readonly", (transaction) => {
    return result(transaction.objectStore("badges").index("good").count());
  });
  await putRoster(database, enrolment, roster);
  return roster;
}
