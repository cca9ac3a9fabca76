import type { adding as German } from '../de/adding.ts';

/** What taking in an article, links to articles and corrections say, in Portuguese. */
export const adding = {
	'{n, plural, one {This message has # link} other {This message has # links}}':
		'{n, plural, one {Esta mensagem tem # link} other {Esta mensagem tem # links}}',
	'Choose a link': 'Escolher um link',
	'Only the first {n, number} links are listed; {more, number} more are not.':
		'Só aparecem os primeiros {n, number} links; mais {more, number} não.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'Este site pede que outros não guardem seus artigos, por isso este não pode ser compartilhado nem salvo.',
	'This article is already on this server.': 'Este artigo já está neste servidor.',
	'Shared by {user}': 'Compartilhado por {user}',
	'Share in this channel': 'Compartilhar neste canal',
	'Save on this server': 'Salvar neste servidor',
	'published on an unknown day': 'dia de publicação desconhecido',
	'Published on {day}': 'Publicado em {day}',
	'Quotes · {title}': 'Citações · {title}',
	'Key dates · {title}': 'Datas importantes · {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Datas importantes{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Which one is wrong?': 'Qual está errada?',
	'Choose a date': 'Escolher uma data',
	'Correct a date': 'Corrigir uma data',
	'Without an exact day': 'Sem dia exato',
	'Less certain': 'Menos certo',
	'The day may be wrong, or the event may not have happened.':
		'O dia pode ser outro, ou talvez o fato não tenha acontecido.',
	'Added.': 'Adicionado.',
	'It was here already; nothing was added.': 'Já estava aqui; nada foi adicionado.',
	'{n, plural, one {One of its dates is posted as a reminder only if you confirm it.} other {# of its dates are posted as reminders only if you confirm them.}}':
		'{n, plural, one {Uma das datas só é lembrada se você a confirmar.} other {# das datas só são lembradas se você as confirmar.}}',
	'The publication date may be wrong: it is from {source, select, search {what the page tells search engines} mark {a date on the page} address {the address of the page} text {the text of the page} other {the page}}. Correct it with “Edit”.':
		'A data de publicação pode estar errada: ela vem {source, select, search {dos dados para buscadores} mark {de uma data na página} address {do endereço da página} text {do texto da página} other {da página}}. Corrija-a com “Editar”.',
	'When was it published?': 'Quando foi publicado?',
	'“{typed}” is not a day.': '“{typed}” não é um dia.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'Sem esse dia, palavras como “na terça-feira” não dizem nada, por isso ele nunca é adivinhado. Nada foi adicionado ainda.',
	'Another day': 'Outro dia',
	'Enter the day': 'Digitar o dia',
	'Days found on the page': 'Dias encontrados na página',
	'Much of this is here already': 'Muito disto já está aqui',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'Os dois textos têm ao menos metade das palavras em comum. Nada foi adicionado ainda.',
	'See it': 'Ver',
	'Add anyway': 'Adicionar mesmo assim',
	'Nothing was added.': 'Nada foi adicionado.',
	'Nothing was added. To upload it: {command}':
		'Nada foi adicionado. Para enviar o arquivo: {command}',
	'Paste the text': 'Colar o texto',
	'The day it came out': 'O dia em que saiu',
	'2023-02-22 or 22 February 2023': '2023-02-22 ou 22 de fevereiro de 2023',
	'Add an article': 'Adicionar um artigo',
	Text: 'Texto',
	'Up to 4,000 characters. Send a longer article as a file.':
		'Até 4.000 caracteres. Envie um artigo mais longo como arquivo.',
	'Or a file': 'Ou um arquivo',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'.txt, .md, .html, .docx ou .pdf, no máximo 2 MB',
	Title: 'Título',
	'If you leave it empty, the first line becomes the title.':
		'Se deixar vazio, a primeira linha é usada.',
	'If you leave it empty, you are asked for it next.': 'Se deixar vazio, perguntamos em seguida.',
	'Correct the article': 'Corrigir o artigo',
	'Correct the quote': 'Corrigir a citação',
	'The words of the quote': 'As palavras da citação',
	'Word for word as in the article': 'Palavra por palavra, como está no artigo',
	'Correct the summary': 'Corrigir o resumo',
	'The sentence to show instead': 'A frase a mostrar no lugar',
	'Word for word from the article. Leave it empty to leave the sentence out.':
		'Palavra por palavra do artigo. Deixe vazio para tirar a frase.',
	'How much it is worth remembering': 'Quanto merece ser lembrado',
	'a big event': 'um grande acontecimento',
	notable: 'notável',
	minor: 'menor',
	Speaker: 'Quem fala',
	'Leave it empty if it is unclear': 'Deixe vazio se não estiver claro',
	'When, and what happened?': 'Quando, e o que aconteceu?',
	'Read from “{words}”': 'Lido de “{words}”',
	'Such as 2023-02-22 or 22 February 2023': 'Por exemplo, 2023-02-22 ou 22 de fevereiro de 2023',
	'It already says so; nothing was changed.': 'Já está assim; nada foi alterado.',
	'The page has not changed since it was last read.': 'A página não mudou desde a última leitura.',
	'Changed.': 'Alterado.',
	'Undone.': 'Desfeito.',
	'History · {title}': 'Histórico · {title}',
	'undone by {user} · {time}': 'desfeito por {user} · {time}',
	'Added {time}.': 'Adicionado {time}.',
	'Title: {from} → {to}': 'Título: {from} → {to}',
	'Source: {from} → {to}': 'Fonte: {from} → {to}',
	'Address: {from} → {to}': 'Endereço: {from} → {to}',
	'Published: {from} → {to}': 'Publicado: {from} → {to}',
	'Speaker of “{words}”: {from} → {to}': 'Quem diz “{words}”: {from} → {to}',
	'Quote: {from} → {to}': 'Citação: {from} → {to}',
	'Worth of “{words}”: {from} → {to}': 'Importância de “{words}”: {from} → {to}',
	'Summary: {from} → {to}': 'Resumo: {from} → {to}',
	'left out': 'retirada',
	'Key date “{words}”: {from} → {to}': 'Data importante “{words}”: {from} → {to}',
	'{from} → {to}': '{from} → {to}',
	'Fetched again; before: {title}, {day}': 'Buscado de novo; antes: {title}, {day}',
	'As it was before it was fetched again: {title}, {day}':
		'Como era antes de ser buscado de novo: {title}, {day}',
	none: 'nenhum',
	unclear: 'não está claro',
	'Before and after': 'Antes e depois',
	'New quote': 'Citação nova',
	'Quote gone': 'Citação removida',
	'New key date': 'Data importante nova',
	'Key date gone': 'Data importante removida',
	'Remove this article?': 'Remover este artigo?',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'O texto, as citações, as datas importantes e o histórico vão junto. Não dá para desfazer.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'Remover {n, plural, one {# artigo} other {# artigos}} {hasHost, select, yes {de {host}} other {deste servidor}}?',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'Os textos, as citações, as datas importantes e os históricos vão junto. Não dá para desfazer.',
	'Remove them all': 'Remover todos',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'{n, plural, one {# artigo removido} other {# artigos removidos}}{hasHost, select, yes { de {host}} other {: tudo o que este servidor tinha adicionado}}.',
} as const satisfies Record<keyof typeof German, string>;
