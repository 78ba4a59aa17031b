/** Why a gate closed. */
export interface OutputViolation {
  readonly category:
    | 'method'
    | 'encouragement'
    | 'diagnosis'
    | 'dosage'
    | 'human_claim'
    | 'helpline'
    | 'prompt_leak'
    | 'personal_data'
    | 'own_guard'
    | 'guard_failure';
  /** The rule that fired. Never text of the reply. */
  readonly rule: string;
  /** What ends the reply. @default a safe ending for the category */
  readonly ending?: string;
}
