import type { Words } from '../domain/card.ts';
import type { Inspection } from '../ports/announcer.ts';

/** Why nothing can be posted in the channel, and what to do; undefined where it can, or nobody knows. */
export function placeProblem(place: Inspection, channel: string): Words | undefined {
	if (place.outcome === 'unknown') return undefined;
	if (place.outcome === 'gone') return 'The channel is gone. Choose another one.';
	if (place.outcome === 'hidden') {
		return ['Dateline cannot see ', { channel }, '. Allow it View Channel there.'];
	}
	if (place.missing.length > 0) {
		const names = place.missing.join(', ');
		return ['Dateline may not post in ', { channel }, '. Allow it there: ', { bold: names }, '.'];
	}
	if (place.obstacle !== undefined) return place.obstacle;
	return place.kind === 'other'
		? ['Nothing can be posted in ', { channel }, '. Choose a text channel, a thread or a forum.']
		: undefined;
}

/** Why a mention of the role is heard by nobody, and what to do; undefined where it is. */
export function roleProblem(place: Inspection, role: string): Words | undefined {
	if (place.outcome !== 'found' || place.role === 'notified') return undefined;
	if (place.role === 'gone') return 'The role to mention is gone. Choose another one, or none.';
	return [
		'The mention of ',
		{ role },
		' notifies nobody: let anyone mention that role, or allow Dateline ',
		{ bold: 'Mention @everyone, @here, and All Roles' },
		'.',
	];
}
