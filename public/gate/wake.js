// Keeps the screen lit while the gate works; the system takes the lock away whenever the page is left.

let lock = null;
let wanted = false;

async function take() {
  if (!wanted || document.hidden || !("wakeLock" in navigator)) return;
  try {
    lock = await navigator.wakeLock.request("screen");
  } catch (_) {
    // A battery that is nearly empty: the screen goes dark as it always did.
    lock = null;
  }
}

document.addEventListener("visibilitychange", take);

export function stayAwake() {
  wanted = true;
  return take();
}

export function isAwake() {
  return lock !== null && !lock.released;
}
