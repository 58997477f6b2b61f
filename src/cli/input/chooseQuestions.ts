import type { Question } from '../../engine/Question.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { questionList } from '../../policy/words/questionList.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import type { RulesLaidDown } from '../../questions/index.ts';
import type { Input } from './Input.ts';

/**
 * The questions that the command line asks for.
 *
 * @param names - their names; without them, every question
 * @param file - the file concerned, for what is to be said
 * @param laid - the rules, which may lay down deadlines under names of their own
 * @returns the questions, each once, or which of the names is none
 * @internal
 */
export function chooseQuestions(
  names: readonly string[] | undefined,
  file: string,
  laid: readonly RulesLaidDown[],
): Input<readonly Question[]> {
  const every = everyQuestion(...laid);
  const chosen = [...new Set(names ?? every.keys())];
  const diagnostics = chosen
    .filter((name) => !every.has(name))
    .map((name) => ({
      ...({ file, path: '', severity: 'error', code: 'unknown-question' } as const),
      message: `there is no question \`${name}\``,
      ...unknownWord(name, { ...questionList, words: [...every.keys()], otherwise: 'leave it out to ask them all' }),
    }));
  if (diagnostics.length > 0) return { ok: false, diagnostics, files: [] };
  return { ok: true, value: chosen.flatMap((name) => every.get(name) ?? []) };
}
