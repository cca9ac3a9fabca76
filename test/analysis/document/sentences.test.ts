import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/analysis/document/sentences.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';

/** `|` stands where a new sentence begins. */
function check(marked: string): void {
	test(marked, () => {
		const text = marked.replaceAll('|', '');
		const found = splitSentences({ start: 0, end: text.length, text });
		expect(found.map((sentence) => sentence.text)).toEqual(
			marked.split('|').map((sentence) => sentence.trim()),
		);
	});
}

describe('ends', () => {
	check('Rain fell. |Snow followed! |Did it last? |Nobody knew… |It did.');
	check('The rate rose to 3.5 per cent. |In 2023. |40 people left.');
	check('The ship sank.|Lee saw it.');
	check('He saw “the end.”|Lee left.');
	check('The talks failed (again). |“We tried.” |She left.');
	check('“We tried. |We failed,” Ann Lee said. |“It is over.”');
	check('It grew to interests.” ” |On Tuesday it shrank.');
	check('He came at 5 p.m. |Police were there. |They left at 9 a.m. |Sunshine followed.');
	check('He lives in the U.S. |The city is large. |So is the U.N. |In May it grew.');
	check('Lee joined Orbis Inc. |He left in Dec. |Then he returned.');
	check('She left on Dec. 20. |Three days later she returned.');
	check('The iPhone was new. |iPhone sales rose. |al-Sayed sold his. |van Dijk bought one.');
	check('He said no. |Nobody else did.');
	check('Bron öppnade. |”Vi arbetade”, sade Ek. |”Ingen gick hem.” |Solen sken.');
	check('Broen åbnede. |»Vi arbejdede«, sagde Ek. |»Ingen gik hjem.« |Solen skinnede.');
	check('They live in MO. |Floods came. |It was more than he had dreamt of. |“We won.”');
	check("He left. '' |She stayed . . . |* The end .");
	check('It is about Plan B. |The plan failed.');
	check('It cost a lot. |$5 million was lost. |@orbis did not answer.');
	check('Wait … |The door opened.');
	check('They paid 40 kr. |Others paid in Rs. |Lee paid nothing.');
});

describe('goes on', () => {
	check('Mr. Lee met Dr. Anna Petrova, Gen. Okoro and Sen. Ruiz.');
	check('J. R. Moreau and John F. Adeyemi spoke with J.-P. Blanc.');
	check('The U.S. Army and the U.N. Security Council met in Washington, D.C. Friday.');
	check('Orbis Inc. Chief Ann Lee Jr. Foundation head met in Springfield, Ill. Governor Ruiz.');
	check('On Jan. 5 and Sept. 11 they met at No. 10, vol. 3.');
	check('It cost Rs. 412 crore, Tk. 9 lakh and Ksh. 300 of them.');
	check('They met at 5 p.m. Monday and 9 a.m. EST on Friday.');
	check('“Why?” Ann Lee asked. |“Stop!” he cried.');
	check('It rained … Lee slept ... then woke.');
	check('Read more on orbis.Example.com or in /home/News.Orbis today.');
	check('1. Open the door. |2. Close it.');
	check('Das Treffen am 3. Oktober in Bonn war kurz. |Am 4. Mai folgte eines.');
	check('The ship sailed to the. Azores and back.');
	check('What a Wow! said the sign.');
});

describe('other scripts', () => {
	check('今日は雨です。|明日は晴れますか？|はい！');
	check('「行きます。」と述べた。|「はい。」|田中氏は去った。');
	check('هل تمطر اليوم؟ |نعم. |قال د. سامي ذلك.');
	check('वह आया। |वह गया।');
});

test('offsets are those of the text around the paragraph', () => {
	const text = 'Title\n  Rain fell.  Snow fell. ';
	const paragraph = spanOf(text, 6, text.length);

	const sentences = splitSentences(paragraph);

	expect(sentences).toEqual([spanOf(text, 8, 18), spanOf(text, 20, 30)]);
});

test('any text is split without losing a word', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'. ',
			'.',
			'! ',
			'”',
			'“',
			'"',
			' ',
			'…',
			'。',
			'Mr. ',
			'a.m. ',
			'U.S. ',
			'\ud800',
			'😀',
		),
		fc.string({ unit: 'grapheme', maxLength: 5 }),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const found = splitSentences({ start: 0, end: text.length, text });
			expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
				found.map((one) => one.text),
			);
			const bare = (words: string) => words.replace(/\s+/gu, '');
			expect(bare(found.map((one) => one.text).join(''))).toBe(bare(text));
		}),
	);
});
