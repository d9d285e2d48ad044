// What a revoked device had not handed in: it may say nothing of anybody, and it must not be lost. It is sealed under a key that
// the token gives, and the token is forgotten; the registry tells the key when a supervisor has the phone enrolled again.

import { bytesOf } from "./seal.js";

async function hexDigest(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The key that goes with a device's token, as 64 hexadecimal digits; docs/gate-api.md tells how it is made. */
export async function queueKey(token) {
  return hexDigest(`ikrar-queue-1:${await hexDigest(token)}`);
}

function keyFrom(hex) {
  const bytes = Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Seals a value that JSON can say; Base64 of nonce, cipher text and tag. */
export async function putAway(value, hexKey) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await keyFrom(hexKey), text);
  let binary = "";
  for (const bytes of [nonce, new Uint8Array(box)]) {
    bytes.forEach((byte) => {
      binary += String.fromCharCode(byte);
    });
  }
  return btoa(binary);
}

/** What was put away; null when the key does not open it. */
export async function takeOut(sealed, hexKey) {
  try {
    const bytes = bytesOf(sealed);
    const key = await keyFrom(hexKey);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.subarray(0, 12) }, key, bytes.subarray(12));
    return JSON.parse(new TextDecoder().decode(text));
  } catch (error) {
    return null;
  }
}

/**
 * Seals what a store has waiting, and forgets all else there. Says whether it did: not when another tab has enrolled this phone
 * anew.
 */
export async function putAllAway(store, { device, token }) {
  for (;;) {
    const left = await store.unanswered();
    const away = await store.away();
    try {
      if (left.scans.length + left.undone.length > 0) {
        away.push({ device, sealed: await putAway(left, await queueKey(token)) });
      }
    } catch (error) {
      // Better that scans are lost than that a phone which is not to be trusted keeps them.
      console.error(error);
    }
    if (await store.clear(away, { left, token })) return true;
    const { enrolment } = await store.device();
    if (enrolment !== null && enrolment.token !== token) return false;
  }
}
