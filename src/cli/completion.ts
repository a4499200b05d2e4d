import { commands } from "./invocation.ts";

const options =
  "--format --output --lang --color --agency --quiet --force --before-year --after-year --plain --fail-on --rules --ignore --help --version";

/** A completion script: commands first, options after a dash, files elsewhere. */
export function completionScript(shell: "bash" | "zsh"): string {
  const bash = `_tongbi() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${options}" -- "$word"))
  else
    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W "${commands.join(" ")}" -- "$word"))
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _tongbi tongbi
`;
  return shell === "bash" ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}
