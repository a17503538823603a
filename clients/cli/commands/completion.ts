import { Command, type Option } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import type { Done, Io } from '../io.ts';

/** What a shell runs to complete a line; the words after the program's name come after `--`, the last one unfinished. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_yunqiao() {
  mapfile -t COMPREPLY < <(yunqiao complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _yunqiao yunqiao
`,
  zsh: `#compdef yunqiao
_yunqiao() {
  local -a found
  found=("\${(@f)$(yunqiao complete -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _yunqiao yunqiao
`,
  fish: `complete -c yunqiao -f -a '(yunqiao complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

/** `yunqiao completion <shell>`, and `complete`, which its scripts run. */
export function completionCommands(program: Command, io: Io, done: Done): Command[] {
  return [
    new Command('completion')
      .description('Print the script that completes commands and options: source <(yunqiao completion bash)')
      .argument('<shell>', Object.keys(SCRIPTS).join(', '))
      .action((shell: string) => {
        const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
        if (script === undefined)
          throw new CommandError(`${shell}: expected one of ${Object.keys(SCRIPTS).join(', ')}.`);
        io.stdout.write(script);
        done(EXIT.ok);
      }),
    new Command('complete').argument('[words...]').action((words: string[]) => {
      for (const word of completions(program, words)) io.stdout.write(`${word}\n`);
      done(EXIT.ok);
    }),
  ];
}

/** What may stand in the place of the last word: commands, options, or the choices of the option before it. */
export function completions(program: Command, words: readonly string[]): string[] {
  const beginning = words.at(-1) ?? '';
  let command = program;
  let option: Option | undefined;
  for (const word of words.slice(0, -1)) {
    if (option) {
      option = undefined;
      continue;
    }
    option = command.options.find(({ long, short, required }) => required && (long === word || short === word));
    if (!option) command = command.commands.find((child) => child.name() === word) ?? command;
  }
  const found = option
    ? (option.argChoices ?? [])
    : [
        ...command.commands.map((child) => child.name()).filter((name) => name !== 'complete'),
        ...(beginning.startsWith('-')
          ? command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []))
          : []),
      ];
  return found.filter((word) => word.startsWith(beginning));
}
