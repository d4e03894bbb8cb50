import { TiskError } from '../platform/errors.ts';
import { type IntakeCode, intakeTexts } from '../texts/intake.ts';
import { fill, type Text } from '../texts/types.ts';

/** A file that cannot be used at all, in both languages. Its message is the English sentence. */
export class IntakeError extends TiskError {
  readonly text: Text;

  constructor(code: IntakeCode, params: Record<string, string | number> = {}, cause?: unknown) {
    const text = fill(intakeTexts[code], params);
    super('invalid-input', text.en, { cause });
    this.text = text;
  }
}
