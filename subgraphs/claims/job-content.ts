/** Bytes as a lean document has them: the driver's `Binary`, or a Buffer. */
export function bytesOf(content: unknown): Buffer {
  if (Buffer.isBuffer(content)) return content;
  const { buffer } = content as { readonly buffer: Uint8Array };
  return Buffer.from(buffer);
}
