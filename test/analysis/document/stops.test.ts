import { describe, expect, test } from 'vitest';
import { staysInside } from '../../../src/analysis/document/stops.ts';

/** `Dr.[ ]Lee`: the marks before the brackets, and what begins behind them. */
function stays(marked: string): boolean {
	const end = marked.indexOf('[');
	const text = marked.replace('[', '').replace(']', '');
	const opening = marked.indexOf(']') - 1;
	const closed = text.slice(0, end).replace(/["”’)]+$/, '');
	const start = closed.replace(/[.!?…]+$/, '').length;
	return staysInside(text, { start, end: closed.length }, opening);
}

function check(isInside: boolean, marked: readonly string[]): void {
	test.each(marked)('%s', (one) => expect(stays(one)).toBe(isInside));
}

describe('the sentence goes on', () => {
	check(true, [
		'Zell vs.[ ]Tolve',
		'bread etc. and al.[ ]Said so',
		'We met Dr.[ ]Lee',
		'We met MR.[ ]Lee',
		'1.[ ]Open the door',
		'It rained. 12.[ ]Open the door',
		'It rained:\n12.[ ]Open the door',
		'“It rained.” 12.[ ]Open the door',
		'am 3.[ ]Oktober',
		'am 31.[ ]Oktober',
		'It is No.[ ]7',
		'It is on Sept.[ ]7',
		'It was at 5 p.m.[ ]Monday',
		'It was at 5 a.m.[ ]EST',
		'It was J.[ ]Lee',
		'It was J.R.[ ]Lee',
		'The U.S.[ ]Senate met',
		'The firm Zell Inc.[ ]Monday',
		'He lives in Kan.[ ]Towns',
		'He lives in Mo.[ ]Towns',
		'The firm Zell LLC.[ ]Monday',
		'It was X.[ ]Lee',
		'Malcolm X.[ ]Lee',
		'He said ...[ ]Maybe so',
		'He said …[ ]Maybe so',
		'“Why?”[ ]Ann Lee asked',
		'“Why?”[ ]Ann asked',
		'“No!”[ ]Ann said',
		'“No!”[ ]Ann B. O’Hara-Lee cried',
	]);
});

describe('a new sentence begins', () => {
	check(false, [
		'It rained.[ ]Lee woke',
		'He won all.[ ]Lee woke',
		'It was the dr.[ ]Lee woke',
		'It cost 12.[ ]Lee woke',
		'On Dec. 20.[ ]Lee woke',
		'It rained in Dec. 20.[ ]Lee woke',
		'am 312.[ ]Oktober',
		'am 3.[ ]Lee',
		'She said no.[ ]Lee woke',
		'It was at 5 p.m.[ ]Lee woke',
		'It was J.[ ]The end',
		'It was J.R.[ ]The end',
		'The firm Zell Inc.[ ]The end',
		'She works for the inc.[ ]Towns grow',
		'The MO.[ ]Towns',
		'He posted on X.[ ]Lee woke',
		'He posted via X.[ ]Lee woke',
		'X.[ ]The end',
		'He said so...[ ]Maybe so',
		'He said ...[ ]The end',
		'“Why?”[ ]The end asked',
		'“Why?”[ ]Ann Lee slept',
		'“Why?”[ ]asked Ann Lee',
		'Why?[ ]Ann Lee asked',
		'“Why?”[ ]Ann Lee Bo Ek Mia asked',
		'“Why?”[ ]It said so',
	]);
});

describe('how far around it is looked', () => {
	const long = 'a'.repeat(25);
	check(true, [`${long} am 3.[ ]Oktober`]);
	check(true, [`“Why?”[ ]${'Abcdefghijklmnopqrstu '.repeat(3)}asked`]);
	check(false, [`“Why?”[ ]${'Abcdefghijklmnopqrstuv '.repeat(3)}asked`]);
});
