import { isDamaged } from '../../document/damage.ts';

/** Is it a whole, sound sentence? What opens a list of highlights or stands behind a bullet may have no stop. */
export function isSound(sentence: string): boolean {
	return !isDamaged(LISTED.test(sentence) ? `${sentence}.` : sentence);
}

const LISTED = /^(?:story highlights\b|[-–—•●▪*·] ).*[\p{L}\p{N}]$/isu;
