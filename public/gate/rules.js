// The offline decision: a pure function of what the device knows. The registry's rules are the truth (OfflineDecision,
// CheckInDecision and its rules); Tests/vectors holds both to the same answers.
//
// All times are whole microseconds since 1970. A scan:
//   { kind, deviceTime, offset, uncertainty }      kind as in codes.js; offset and uncertainty in whole seconds
// What is known:
//   { event: { state, closedAt }, sessions: [{ id, opens, lateAfter, closes, opds }],
//     session,        the session that the gate stands for, or null
//     badge,          "unlisted", "revoked", or { opd } of somebody on the list
//     attendance,     { at, gate } when somebody came in with this badge, or null
//     wasJustHere }   this device saw the badge within ten seconds

const SECOND = 1000000;
const MINUTE = 60 * SECOND;

/** Seconds within which the same badge on the same device was only held up too long. */
export const REPEAT_SECONDS = 10;

const DISPOSITIONS = {
  present: "accept", late: "accept", presentExcused: "accept", provisional: "accept",
  repeat: "notice", duplicate: "notice",
  busy: "retry",
};

/** What the operator does: accept, notice, refuse or retry. */
export function dispositionOf(outcome) {
  return DISPOSITIONS[outcome] || "refuse";
}

/** Whether the person stood at the gate with the right to come in. */
export function showsPresence(outcome) {
  return dispositionOf(outcome) === "accept" || dispositionOf(outcome) === "notice";
}

/** The device's time, corrected by the offset that was measured at the last contact. */
export function effectiveTime(scan) {
  return scan.deviceTime + scan.offset * SECOND;
}

/** Microseconds from a time to a session's window; 0 inside. */
function distance(session, time) {
  if (time < session.opens) return session.opens - time;
  return time > session.closes ? time - session.closes : 0;
}

/**
 * The session a scan counts for: of those that serve the OPD the one that is open, else the nearest; of two the one held
 * for this OPD before the one for all. null when none serves it.
 */
export function sessionFor(known, opd, time) {
  const rank = (session) => [distance(session, time), session.opds.length === 0 ? 1 : 0];
  let best = null;
  for (const session of known.sessions) {
    const isOfGate = known.session === null || session.id === known.session;
    const serves = opd === null || session.opds.length === 0 || session.opds.includes(opd);
    if (!isOfGate || !serves) continue;
    const [far, wide] = rank(session);
    if (best === null || far < rank(best)[0] || (far === rank(best)[0] && wide < rank(best)[1])) best = session;
  }
  return best;
}

// What stands against a scan, in the order in which it is asked: { outcome, since } or null.

function shapeObjection(scan) {
  if (scan.kind === "malformed") return { outcome: "malformed" };
  // Names are sealed: for all a device knows, several people are called so. The number or the NIP will do.
  return scan.kind === "words" ? { outcome: "ambiguous" } : null;
}

function badgeObjection(known) {
  return known.badge === "revoked" ? { outcome: "revoked" } : null;
}

function sessionObjection(known, opd, time) {
  return opd !== null && sessionFor(known, opd, time) === null ? { outcome: "otherSession" } : null;
}

function windowObjection(known, session, time) {
  const { state, closedAt } = known.event;
  if (session === null) return { outcome: "notOpen" };
  if (state === "sealed") return { outcome: "sealed", since: closedAt };
  if (state === "draft" || time < session.opens) {
    return { outcome: "notOpen", since: time < session.opens ? session.opens : null };
  }
  if (time > session.closes) return { outcome: "closed", since: session.closes };
  return state === "closed" && closedAt !== null && time > closedAt ? { outcome: "closed", since: closedAt } : null;
}

function presenceObjection(known, time) {
  if (known.attendance === null || time < known.attendance.at) return null;
  return { outcome: known.wasJustHere ? "repeat" : "duplicate" };
}

/** { minutesLate, review }: late is whoever came after late-after beyond any doubt about the clock. */
function lateness(scan, session, time) {
  const review = Math.abs(scan.offset) > 120 ? ["clockOffset"] : [];
  const lateAfter = session === null ? null : session.lateAfter;
  if (lateAfter === null) return { minutesLate: null, review };
  const after = time - lateAfter;
  const doubt = scan.uncertainty * SECOND;
  if (doubt > 0 && Math.abs(after) <= doubt) return { minutesLate: null, review: review.concat("nearLateAfter") };
  return { minutesLate: after > 0 ? Math.floor(after / MINUTE) : null, review };
}

/**
 * { outcome, disposition, at, firstAt, firstGate, minutesLate, review, since }. `review` names the reasons; times that are
 * not known are null.
 */
export function decide(scan, known) {
  const time = effectiveTime(scan);
  const isListed = typeof known.badge === "object";
  const opd = isListed ? known.badge.opd : null;
  const session = sessionFor(known, opd, time) || sessionFor(known, null, time);
  const objection =
    shapeObjection(scan) || badgeObjection(known) || sessionObjection(known, opd, time) ||
    windowObjection(known, session, time) || presenceObjection(known, time);
  const { minutesLate, review } = lateness(scan, session, time);
  const answer = { at: time, firstAt: null, firstGate: null, minutesLate: null, review: [], since: null };
  if (objection !== null) {
    answer.outcome = objection.outcome;
    if (dispositionOf(objection.outcome) === "notice") {
      Object.assign(answer, { firstAt: known.attendance.at, firstGate: known.attendance.gate, review });
    } else {
      answer.since = objection.since === undefined ? null : objection.since;
    }
  } else {
    // Whom the list does not know comes in until the registry has been asked.
    answer.outcome = !isListed ? "provisional" : minutesLate === null ? "present" : "late";
    answer.minutesLate = isListed ? minutesLate : null;
    answer.review = known.event.state === "closed" ? review.concat("handedInLate") : review;
  }
  answer.disposition = dispositionOf(answer.outcome);
  return answer;
}
