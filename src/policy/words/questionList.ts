import type { WordList } from '../../input/words/WordList.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';

/** The questions that can be asked, those about deadlines as `deadline:` and the deadline's name. */
export const questionList: WordList = {
  words: [...everyQuestion().keys()],
  what: 'a question',
  listedIn: '`policies/examples.schema.json` under `question`',
};
