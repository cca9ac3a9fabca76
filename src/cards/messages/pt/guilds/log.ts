import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Portuguese. */
export const log = {
	'What editors changed': 'O que os editores mudaram',
	'Undone: {change}': 'Desfeito: {change}',
	'Removed from the library: {title}': 'Removido da biblioteca: {title}',
	'Date of the server’s own added: {date}': 'Data própria adicionada: {date}',
	'Date of the server’s own removed: {date}': 'Data própria removida: {date}',
	'Date of the server’s own restored: {date}': 'Data própria restaurada: {date}',
	'Date of the server’s own: {from} → {to}': 'Data própria: {from} → {to}',
	'To be decided again: {dates}': 'A decidir de novo: {dates}',
	'Put together as one person: {one} and {other}': 'Reunidos como uma pessoa: {one} e {other}',
	'Told apart as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Separado como outra pessoa: {one}, em {n, plural, one {# artigo} many {# de artigos} other {# artigos}}',
	'What editors changed cannot be told': 'Não é possível contar o que os editores mudam',
	'When the problem is solved, choose the channel in {command} again. What was changed meanwhile stands in {history}.':
		'Quando o problema for resolvido, escolha de novo o canal em {command}. O que mudou nesse meio-tempo está em {history}.',
	'and {n, number} more': 'e mais {n, number}',
} as const satisfies Record<keyof typeof German, string>;
