import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';

const BELOW = 'Ann Lee, the coach, sat down. “We let it all slip, and we know it,” she said.';

describe('a heading has the speaker of the words it quotes', () => {
	checkAttributed(`“It rained,” Bo Ek said.\n\n‘We let it all slip’\n\n${BELOW}`, [
		'Bo Ek, speaker-verb-after 0.903 (said)',
		'Ann Lee, echo 0.874, fragment',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`'We let it all slip': a night at Zell\n\n${BELOW}`, [
		'Ann Lee, echo 0.874, fragment',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`“We let it all slip,” says Bo Ek’s rival\n\n${BELOW}`, [
		'Ann Lee, echo 0.874, fragment',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
});

describe('few words do where they stand alone, one more where others are named', () => {
	checkAttributed(`‘We let it’\n\n${BELOW}`, [
		'Ann Lee, echo 0.874, fragment',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`Bo Ek of Zell on ‘We let it all’\n\n${BELOW}`, [
		'Ann Lee, echo 0.874, fragment',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
});

describe('other paragraphs, other words and too few of them do not', () => {
	checkAttributed(`A poster read ‘We let it all slip’.\n\n${BELOW}`, [
		'?, before 0.186 (read), none',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`‘We let all of it slip’\n\n${BELOW}`, [
		'?, none 0.2',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`‘We let’\n\n${BELOW}`, [
		'?, none 0.2, none',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(`Bo Ek of Zell on ‘We let it’\n\n${BELOW}`, [
		'Bo Ek, own-sentence 0.57, none',
		'Ann Lee, speaker-verb-after 0.874 (said)',
	]);
	checkAttributed(
		'“It rained,” Ann Lee said.\n\nBo Ek: ‘We let it all slip’\n\n“We stay,” she said.',
		[
			'Ann Lee, speaker-verb-after 0.903 (said)',
			'Bo Ek, colon 0.712, fragment',
			'Ann Lee, speaker-verb-after 0.874 (said)',
		],
	);
});
