import type { Words } from '../domain/card.ts';
import { CHANNEL_PROBLEM, missingPermissionProblem } from '../domain/channel-problem.ts';
import type { Inspection } from '../ports/announcer.ts';
import type { Say } from './messages/say.ts';

/** Why nothing can be posted in the channel, and what to do, in English, as stories say it; undefined where it can, or nobody knows. */
export function channelProblem(found: Inspection): string | undefined {
	if (found.outcome === 'unknown') return undefined;
	if (found.outcome !== 'found') return CHANNEL_PROBLEM[found.outcome];
	if (found.missing.length > 0) return missingPermissionProblem(found.missing);
	if (found.obstacle !== undefined) return found.obstacle;
	return found.kind === 'other' ? CHANNEL_PROBLEM['not for posts'] : undefined;
}

/** Why a mention of the role notifies nobody, and what to do; undefined where it does. */
export function roleProblem(say: Say, found: Inspection, role: string): Words | undefined {
	if (found.outcome !== 'found' || found.role === 'notified') return undefined;
	if (found.role === 'gone') {
		return say.told('The role to mention is gone. Choose another one, or none.');
	}
	return say(
		'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.',
		{ role: { role }, permission: { bold: say.told('Mention @everyone, @here, and All Roles') } },
	);
}
