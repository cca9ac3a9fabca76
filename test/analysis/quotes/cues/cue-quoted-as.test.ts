import { describe } from 'vitest';
import { checkAttributed } from '../attributed.ts';

describe('whom somebody else quotes', () => {
	checkAttributed('Nordpress quoted Ann Lee as saying: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
	checkAttributed('Nordpress quoted Ann Lee as saying “we wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (saying), by Nordpress, fragment',
	]);
	checkAttributed(
		'Nordpress quoted the old and very tired Ann Lee as saying: “We wait here now.”',
		['Ann Lee, quoted-by-another 0.855 (saying), by Nordpress'],
	);
	checkAttributed('Nordpress quoted her as saying: “We wait here now.”', [
		'?, quoted-by-another 0.18 (quoted), by Nordpress',
	]);
	checkAttributed('Nordpress quoted Ann Lee, a baker, as saying: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
	checkAttributed('Ann Lee was quoted as saying: “We wait here now.”', [
		'Ann Lee, before 0.903 (saying)',
	]);
	checkAttributed('Ann Lee was quoted by Nordpress as saying: “We wait here now.”', [
		'Ann Lee, before 0.903 (saying)',
	]);
	checkAttributed('Ann Lee quoted Tom Reed: “We wait here now.”', [
		'Tom Reed, quoted-by-another 0.855 (quoted), by Ann Lee',
	]);
	checkAttributed('“We wait here now,” Nordpress quoted Ann Lee as saying.', [
		'Ann Lee, quoted-by-another 0.855 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying.', [
		'Ann Lee, speaker-verb-after 0.903 (saying)',
	]);
	checkAttributed('“We wait here now,” Nordpress quoted Ann Lee as a baker.', [
		'Nordpress, speaker-verb-after 0.665 (quoted)',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted by Nordpress as saying.', [
		'Ann Lee, speaker-verb-after 0.903 (saying)',
	]);
	checkAttributed('Nordpress cited Ann Lee as telling it: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (cited), by Nordpress',
	]);
	checkAttributed('Nordpress quoted Ann Lee as having said: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
});
