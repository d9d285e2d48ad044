// Opens what a manifest says of a badge: only the badge's own code opens it. docs/gate-api.md describes the bytes.

const INFO = new TextEncoder().encode("ikrar-manifest-1");

async function keyOf(code) {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "HKDF", false, ["deriveKey"]);
  // The first 32 of the bytes that are derived; a device needs no others.
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: INFO };
  return crypto.subtle.deriveKey(derivation, secret, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
}

/** The bytes of standard Base64. Throws for what is none. */
export function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** { name, unit, position, opd } of the badge; null when the code does not open it. */
export async function openSeal(sealed, code) {
  try {
    const bytes = bytesOf(sealed);
    const key = await keyOf(code);
    const algorithm = { name: "AES-GCM", iv: bytes.subarray(0, 12) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(12))));
  } catch (error) {
    return null;
  }
}
