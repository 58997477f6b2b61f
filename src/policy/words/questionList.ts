import type { WordList } from '../../input/words/WordList.ts';
import { questions } from '../../questions/index.ts';

/** The questions that can be asked, those about deadlines as `deadline:` and the deadline's name. */
export const questionList: WordList = {
  words: [...questions.keys()],
  what: 'a question',
  listedIn: '`policies/examples.schema.json` under `question`',
};
