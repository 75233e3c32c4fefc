/** Takes the token inputs away before the agent's library is loaded: it writes every input that it reads into the debug log. */
import type { InputName } from '../../inputs/spec.ts';

const TOKENS = new Map<InputName, string | undefined>([
  ['token', take('INPUT_TOKEN')],
  ['code-token', take('INPUT_CODETOKEN')],
]);

function take(variable: string): string | undefined {
  const value = process.env[variable];
  delete process.env[variable];
  return value;
}

/** Whether an input is a token, which is then here and nowhere else. */
export function isTokenInput(name: InputName): boolean {
  return TOKENS.has(name);
}

export function readTokenInput(name: InputName): string | undefined {
  return TOKENS.get(name);
}
