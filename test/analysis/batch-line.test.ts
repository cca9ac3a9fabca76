import { expect, test } from 'vitest';
import { answerLine } from '../../src/analysis/batch-line.ts';
import { models } from '../support/models.ts';

const clock = () => 0;

function checkError(name: string, text: string | undefined, answer: unknown): void {
	test(name, () => {
		expect(answerLine({ text, number: 7, clock, models })).toEqual(answer);
	});
}

const wrong = (message: string) => ({ error: { line: 7, message } });

checkError('an empty line', ' ', wrong('the line is empty'));
checkError('a line too long', undefined, wrong('the line is too long'));
checkError('no JSON', '{"id":', wrong('the line is not JSON'));
checkError('no object', '[1]', wrong('the line is not a JSON object'));
checkError('nothing', 'null', wrong('the line is not a JSON object'));
checkError('no id', '{"text":"A."}', wrong('id is missing or neither text nor a number'));
checkError('no text', '{"id":3}', { id: 3, ...wrong('text is missing') });
checkError('text that is none', '{"id":3,"text":[]}', { id: 3, ...wrong('text is not text') });
checkError('a zone of no map', '{"id":3,"text":"A.","timeZone":"Mars/Base"}', {
	id: 3,
	...wrong('timeZone Mars/Base is unknown'),
});
const NO_DAY = 'published is neither a day (YYYY-MM-DD) nor an ISO instant';
for (const published of ['2023-02-30', 'yesterday', '2023-02-22T25:00Z', '2023-02-31T10:00', '']) {
	checkError(`a day that is none: ${published}`, JSON.stringify({ id: 3, text: 'A.', published }), {
		id: 3,
		...wrong(NO_DAY),
	});
}

test('a good line is answered with everything that was found', () => {
	const text = JSON.stringify({ id: 'a', text: 'Rain fell.', title: null, published: null });

	const answer = answerLine({ text: `\ufeff${text}\r`, number: 1, clock, models });

	const rain = { start: 0, end: 10, text: 'Rain fell.' };
	expect(answer).toMatchObject({ id: 'a', summary: { line: rain }, ms: 0 });
	expect(Object.keys(answer)).toEqual(
		expect.arrayContaining(['language', 'summary', 'quotes', 'speakers', 'dates', 'events']),
	);
});

test('the time is taken by the clock of the caller', () => {
	const ticks = [10, 12.346];

	const answer = answerLine({
		text: '{"id":1,"text":"A."}',
		number: 1,
		clock: () => ticks.shift() ?? 0,
		models,
	});

	expect(answer).toMatchObject({ ms: 2.35 });
});
