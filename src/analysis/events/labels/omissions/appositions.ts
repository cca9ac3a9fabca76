import { ROLE_NOUNS } from '../../../words/people/role-nouns.ts';
import { isAfterComma, isInBrackets, isListMember } from '../../grammar/set-off.ts';
import { childrenBy, lowerOf, subtree, type Tree, wordAt } from '../../grammar/tree.ts';
import { type Draft, keptBy } from './draft.ts';

/** `Ann Lee, the mayor, left`; `Ann Lee (Labour) left`; `Ann Lee, 45, left` */
export function appositions(draft: Draft): number[] {
	return allAppositions(draft).filter((at) => !isNameOfRole(draft.tree, at));
}

/** `The mayor, Ann Lee, left`: who it was goes last. */
export function namesOfRoles(draft: Draft): number[] {
	return allAppositions(draft).filter((at) => isNameOfRole(draft.tree, at));
}

function isNameOfRole(tree: Tree, at: number): boolean {
	const { relation, head = -1, upos } = tree.words[at] ?? {};
	if (relation !== 'appos' || upos !== 'PROPN' || isInBrackets(tree, at)) return false;
	const anchors = [head, tree.words[head]?.head ?? -1];
	return anchors.some(
		(one) => one < at && (ROLE_NOUNS.has(lowerOf(tree, one)) || isDefiniteNoun(tree, one)),
	);
}

function allAppositions(draft: Draft): number[] {
	const { tree } = draft;
	return keptBy(draft, (at) => {
		const { relation } = wordAt(tree, at);
		if (isInBrackets(tree, at)) return true;
		const isSet = isAfterComma(tree, at);
		return (
			isSet && /^(?:appos|nummod|amod|acl$|list|dep)/.test(relation) && !isListMember(tree, at)
		);
	});
}

/** `the ship`, `the giant of battleships` */
function isDefiniteNoun(tree: Tree, at: number): boolean {
	const isDefinite = childrenBy(tree, at, ['det']).some((det) => lowerOf(tree, det) === 'the');
	return isDefinite && wordAt(tree, at).upos === 'NOUN';
}

/** `Ann Lee, 68, took over the shop`: so old she is now, and not that day. */
export function agesOfNow(tree: Tree, core: number): number[] {
	if (DYING.test(lowerOf(tree, core))) return [];
	return [...tree.words.keys()].filter((at) => {
		const [before, own, after] = [at - 1, at, at + 1].map((one) => wordAt(tree, one));
		const isBetween = before?.text === ',' && (after?.text === ',' || after === undefined);
		return isBetween && /^\d{1,3}$/.test(own?.text ?? '') && wordAt(tree, at - 2).upos === 'PROPN';
	});
}

/** `Ann Lee, who has died aged 88, opened the mill`: what has come about since is nothing of that day. */
export function newsOfNow(tree: Tree, core: number): number[] {
	return [...tree.words.keys()].filter((at) => {
		if (wordAt(tree, at).relation !== 'acl:relcl' || !isAfterComma(tree, at)) return false;
		const isPerfect = childrenBy(tree, at, ['aux']).some((one) =>
			/^ha(?:s|ve)$/.test(lowerOf(tree, one)),
		);
		return isPerfect && !subtree(tree, at).has(core);
	});
}

/** Of the dead an age is the one they died at. */
const DYING = /^(?:died|killed|drowned|found|shot|murdered|stabbed|perished|collapsed)$/;
