// Editors make up ids by chance. Here chance is the same on every load, so that a page with Heard can be compared with one without.
let seed = 1;
Math.random = () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};
crypto.getRandomValues = (array) => {
  const bytes = new Uint8Array((array as ArrayBufferView).buffer);
  bytes.forEach((_, index) => {
    bytes[index] = Math.floor(Math.random() * 256);
  });
  return array;
};

export {};
