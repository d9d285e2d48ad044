// The page as a program of the phone: works with the server gone, is brought up to date when nobody is scanning.

const get = (id) => document.getElementById(id);

/** worker: the address of the service worker. */
export async function prepareInstalling(worker) {
  let offer = null;
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event;
    get("install").hidden = false;
  });
  get("install").addEventListener("click", async () => {
    get("install").hidden = true;
    if (offer) await offer.prompt();
    offer = null;
  });
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(worker, { scope: "/gerbang", updateViaCache: "none" });
    watch(registration);
    // A phone that stays on this page for days looks for a new one once an hour.
    setInterval(() => registration.update().catch(() => {}), 3600000);
  } catch (_) {
    // A certificate that the phone does not trust, or a private window: the page works as long as it is open.
  }
}

/** A new version waits until the page is opened anew, or somebody takes it: what is queued lies beside both. */
function watch(registration) {
  const offer = (waiting) => {
    get("update").hidden = false;
    get("update").onclick = () => waiting.postMessage("takeOver");
  };
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming.addEventListener("statechange", () => {
      if (coming.state === "installed" && navigator.serviceWorker.controller) offer(coming);
    });
  });
  const had = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (had) location.reload();
  });
}
