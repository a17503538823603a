const SHOWN_CHARACTERS = 60;

/** A text for a message: never longer than a line, cut between characters. */
export function shown(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= SHOWN_CHARACTERS) return trimmed;
  const cut = trimmed.slice(0, SHOWN_CHARACTERS);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
