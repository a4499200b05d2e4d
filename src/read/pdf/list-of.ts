/** What pdf.js gives as a list, and nothing known of its items; null where it gave something else. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
