/** Characters that RFC 5987 lets stand in a value as they are, of those that encodeURIComponent leaves: not these. */
const ALSO_ENCODED = /['()*!]/g;

/**
 * Content-Disposition of a file to be saved (RFC 6266): a plain name for old programs, the whole one for all others. Half
 * characters, which cannot be encoded, are replaced by the trip through bytes.
 */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(Buffer.from(name).toString()).replace(
    ALSO_ENCODED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
