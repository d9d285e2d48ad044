// How a gate stands, for the page to show.

import { dispositionOf } from "./rules.js";

/** A list that is older may lack people; milliseconds. */
const OLD_ROSTER = 12 * 60 * 60 * 1000;
/** Seconds that a clock may be off. */
const CLOCK_OFF = 120;

/** Distinct people whom this device has let in, and all of its scans. */
function count(scans) {
  const people = new Set();
  for (const scan of scans.values()) {
    const outcome = scan.answer || scan.shown || scan.local;
    if (!scan.annulled && dispositionOf(outcome) === "accept") people.add(scan.subject);
  }
  return { people: people.size, scans: scans.size };
}

/** What keeps it from working through a morning without a network. */
function reasonsAgainst({ enrolment, roster, clock, notListening }, rosterAge) {
  if (enrolment === null) return ["notEnrolled"];
  const reasons = [];
  if (notListening !== null) reasons.push("tokenUnknown");
  if (roster === null) return reasons.concat("noRoster");
  if (roster.event.state === "draft") reasons.push("eventNotOpen");
  if (roster.event.state === "closed" || roster.event.state === "sealed") reasons.push("eventOver");
  if (rosterAge > OLD_ROSTER) reasons.push("rosterOld");
  if (!clock.isMeasured) reasons.push("clockUnknown");
  return reasons;
}

/** What a supervisor should know, and what stops nothing. */
function warningsOf({ enrolment, clock, isPersistent }) {
  const warnings = [];
  if (enrolment !== null && !isPersistent) warnings.push("storageNotPersistent");
  if (clock.isMeasured && Math.abs(clock.offset) > CLOCK_OFF) warnings.push("clockOff");
  return warnings;
}

/**
 * { online, since, queue, left, rosterAge, lastSync, offset, uncertainty, ready, reasons, warnings, people, scans, session,
 * sessions, manifest, badges, storagePersistent }. Times and ages are milliseconds, `offset` and `uncertainty` seconds. `left` is
 * what was scanned here and cannot be handed in as things are: { sealed, strangers }.
 */
export function statusOf(gate) {
  const { roster, session, clock, network, sync, scans, isPersistent, left } = gate;
  const now = clock.now();
  const rosterAge = roster ? Math.max(0, now - roster.syncedAt) : null;
  const reasons = reasonsAgainst(gate, rosterAge);
  const plain = (one) => ({
    id: one.id,
    title: one.title,
    opens: one.opens / 1000,
    starts: one.starts / 1000,
    lateAfter: one.lateAfter === null ? null : one.lateAfter / 1000,
    closes: one.closes / 1000,
  });
  return {
    online: network.online,
    since: network.since,
    queue: sync.queue,
    left,
    rosterAge,
    lastSync: sync.last,
    offset: clock.offset,
    uncertainty: clock.uncertainty,
    ready: reasons.length === 0,
    reasons,
    warnings: warningsOf(gate),
    ...count(scans),
    session: session ? plain(session) : null,
    sessions: roster ? roster.sessions.map(plain) : [],
    zone: roster ? roster.event.zone : null,
    manifest: roster ? roster.cursor : null,
    badges: roster ? roster.badges || 0 : 0,
    storagePersistent: isPersistent,
  };
}
