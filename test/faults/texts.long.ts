import { endlessTexts } from '../support/endless-texts.ts';
import { everNewWords } from '../support/ever-new-words.ts';

endlessTexts(200_000);
everNewWords(200_000);
