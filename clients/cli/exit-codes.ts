/** What the exit code of `yunqiao` says. */
export const EXIT = {
  ok: 0,
  /** The work is done and something was found: refused rows of an import, or verdicts that `--fail-on` names. */
  findings: 1,
  /** Wrong options, or an input that cannot be read. */
  usage: 2,
  /** The hub cannot be reached or does not answer in time. */
  unreachable: 3,
  /** The hub answers with a refusal: credentials, permissions, limits. */
  refused: 4,
  /** A defect of the client. */
  defect: 70,
  /** Stopped by Ctrl-C; the same command continues. */
  interrupted: 130,
} as const;

/** A message for the user instead of a result; ends the command with the exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
