import { expect, test } from 'vitest';
import { openRecogniser } from '../../../src/domain/wording/recognise.ts';

const recognise = openRecogniser([
	'The server answered {status}.',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Send it again.',
	'Wait for {n, plural, =0 {nothing} one {# minute} other {# minutes}}.',
	'At most {most, number} may come from “{host}”.',
	'Nothing to fill in.',
]);

/** A sentence, and what was filled into which message. */
function check(sentence: string, expected: object | undefined) {
	test(sentence, () => expect(recognise(sentence)?.given).toEqual(expected));
}

check('The server answered 418.', { status: '418' });
check('The server answered 418. Twice', undefined);
check('All the server answered 418.', undefined);
check('a.json is damaged in line 7. Send it again.', { name: 'a.json', hasLine: 'yes', line: '7' });
check('a.json is damaged. Send it again.', { name: 'a.json', hasLine: 'other' });
check('Wait for 1 minute.', { n: 1 });
check('Wait for 2,000 minutes.', { n: 2000 });
check('Wait for nothing.', { n: 0 });
check('At most 4,000 may come from “lumen.example”.', { most: 4000, host: 'lumen.example' });
check('At most some may come from “lumen.example”.', undefined);
check('Nothing to fill in.', undefined);
check(`The server answered ${'8'.repeat(2_000)}.`, undefined);

test('a message is known by its pattern', () => {
	expect(recognise('The server answered 418.')?.pattern).toBe('The server answered {status}.');
});
