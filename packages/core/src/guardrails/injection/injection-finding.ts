/** A message that tries to change what the tutor is or to read what it was told. */
export interface InjectionFinding {
  readonly category: 'override' | 'prompt_theft' | 'role_play';
  /** Names of the patterns that fired. */
  readonly reasons: readonly string[];
  /** True when it was hidden in an encoding. */
  readonly encoded: boolean;
}
