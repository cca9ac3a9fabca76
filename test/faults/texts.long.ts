import { stdout } from 'node:process';
import { endlessTexts } from '../support/endless-texts.ts';
import { everNewWords } from '../support/ever-new-words.ts';
import { linearReading } from '../support/linear-reading.ts';
import { smallElements } from '../support/small-elements.ts';

endlessTexts(200_000);
everNewWords(200_000);
const tell = (line: string): void => void stdout.write(line);

linearReading(400_000, tell);
smallElements(7_000, { tell });
