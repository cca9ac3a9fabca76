import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';

describe('one quotation after another', () => {
	checkAttributed('“We wait here now,” Ann Lee said. “We go there then.”', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, same-speaker 0.722',
	]);
	checkAttributed('“We wait here now,” Ann Lee said. “We go there then,” he added.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, speaker-verb-after 0.874 (added)',
	]);
	checkAttributed('“We wait here now,” she said. Ann Lee sat. “We go there then,” she added.', [
		'Ann Lee, speaker-verb-after 0.57 (said)',
		'Ann Lee, speaker-verb-after 0.874 (added)',
	]);
	checkAttributed('Ann Lee came.\n\n“We wait here now,” she said.\n\n“We go there then.”', [
		'Ann Lee, speaker-verb-after 0.874 (said)',
		'Ann Lee, same-speaker 0.699',
	]);
	checkAttributed(
		'Ann Lee came.\n\n“We wait here now,” Lee said.\n\nIt rained.\n\n“We go there then.”',
		['Ann Lee, speaker-verb-after 0.903 (said)', '?, none 0.2'],
	);
	checkAttributed(
		'Ann Lee came.\n\n“We wait here now,” Lee said.\n\nIt rained.\n\nIt snowed.\n\n“We go there then.”',
		['Ann Lee, speaker-verb-after 0.903 (said)', '?, none 0.2'],
	);
	checkAttributed('“We wait here now,” Ann Lee said, “and we go there then.”', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('“We wait here now,” said Ann Lee. Tom Reed said: “We go there then.”', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('“We wait here now.”', ['?, none 0.2']);
	checkAttributed(
		'“We wait here now,” Ann Lee said. “We go there then,” Tom Reed said. “No,” said Lee. “Yes, we do,” said Reed.',
		[
			'Ann Lee, speaker-verb-after 0.903 (said)',
			'Tom Reed, speaker-verb-after 0.903 (said)',
			'Ann Lee, verb-speaker-after 0.922 (said)',
			'Tom Reed, verb-speaker-after 0.922 (said)',
		],
	);
	checkAttributed(
		'Ann Lee met the Dutchman Tom Reed. The Dutchman sat. “We wait here now,” he said.',
		['Tom Reed, speaker-verb-after 0.874 (said)'],
	);
});
