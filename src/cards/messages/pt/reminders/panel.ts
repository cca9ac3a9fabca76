import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in Portuguese. */
export const panel = {
	'Reminders of anniversaries': 'Lembretes de aniversários',
	'Back to the channel and hour': 'Voltar ao canal e ao horário',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'Nada é publicado ainda: nenhum canal foi escolhido. Escolha um em “{back}”.',
	'Dates that this server added': 'Datas que este servidor adicionou',
	'Changes are saved immediately.': 'Cada escolha é salva na hora.',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'Nada é publicado ainda. Escolha um canal, e os lembretes começam lá, às {time}.',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'Os lembretes são publicados em {channel} às {time}, {isWeekly, select, yes {a cada {weekday} para a semana} other {em cada dia com um aniversário}}{hasRole, select, yes {, com uma menção a {role}} other {}}{isSilent, select, yes {, sem notificação} other {}}.',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'Avisados com {days} de antecedência{isOnDay, select, yes { e no próprio dia} other {}}.',
	'Only these anniversaries: {years}.': 'Só estes aniversários: {years}.',
	'Next post: {day} at {time}, {distance}.': 'Próxima publicação: {day} às {time}, {distance}.',
	'Nothing is due within a year. Look through the dates to confirm.':
		'Nada previsto dentro de um ano. Veja as datas a confirmar.',
	'Nothing is due within a year. Add articles with {command}.':
		'Nada previsto dentro de um ano. Adicione artigos com {command}.',
	'Where reminders are posted: a channel, thread or forum':
		'Onde os lembretes são publicados: canal, tópico ou fórum',
	'Nowhere yet': 'Ainda em lugar nenhum',
	'Role to mention in each post': 'Cargo a mencionar em cada publicação',
	'Time zone': 'Fuso horário',
	'Make posts notify again': 'Voltar a notificar as publicações',
	'Resumed.': 'Lembretes retomados.',
	'Reminders were not paused.': 'Os lembretes não estavam em pausa.',
	'Make posts silent': 'Tornar as publicações silenciosas',
	Preview: 'Prévia',
	'Post a test': 'Publicar um teste',
	'More settings': 'Mais configurações',
	Resume: 'Retomar',
	Pause: 'Pausar',
	'Dates waiting for your OK': 'Datas à espera do seu OK',
	'Dates waiting for your OK ({n, number})': 'Datas à espera do seu OK ({n, number})',
	Refresh: 'Atualizar',
	'Nothing is waiting to be posted.': 'Nada está esperando para ser publicado.',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'O que espera é tentado de novo em até um minuto. Se falhar, este painel diz por quê.',
	'Time of day for reminders': 'Horário dos lembretes',
	'On the day itself, or days before': 'Quando: no próprio dia ou dias antes',
	'Which anniversaries are posted': 'Quais aniversários são publicados',
	'Every year, or only after certain numbers of years':
		'Todo ano, ou só depois de certos números de anos',
	'A post each day, or one a week': 'Uma publicação por dia ou uma por semana',
	'29 February, in years that have none': 'O 29 de fevereiro, nos anos que não o têm',
	'The language of the posts': 'O idioma das publicações',
	'How late a reminder may come; after that, it is a line in the next one':
		'Quanto um lembrete pode atrasar; depois, vira uma linha no seguinte',
	'It is remembered on 28 February': 'É lembrado em 28 de fevereiro',
	'It is remembered on 1 March': 'É lembrado em 1º de março',
	'It is not remembered': 'Não é lembrado',
	'Only the biggest events': 'Só os maiores acontecimentos',
	'Important events (default)': 'Os acontecimentos importantes (padrão)',
	'All certain dates, minor ones too': 'Todas as datas certas, também as menores',
	'Every year': 'Todo ano',
	'On each day with an anniversary': 'Em cada dia com um aniversário',
	'Each {weekday}, for the week': 'A cada {weekday}, para a semana',
	'On the day itself': 'No próprio dia',
	'{n, plural, one {# day before} other {# days before}}':
		'{n, plural, one {# dia antes} many {# dias antes} other {# dias antes}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, one {Até # hora de atraso} many {Até # horas de atraso} other {Até # horas de atraso}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, one {Até # dia de atraso} many {Até # dias de atraso} other {Até # dias de atraso}}',
	'Time zone of this server': 'Fuso horário deste servidor',
	'City or country': 'Cidade ou país',
	'Such as Berlin, New York or Japan': 'Por exemplo, Berlin, New York ou Japan',
	'Pause reminders': 'Pausar os lembretes',
	'The first day with posts again': 'O primeiro dia com publicações de novo',
	'What falls due before then is skipped': 'O que vencer antes disso é pulado',
	'2027-03-01, 1 March or tomorrow': '2027-03-01, 1º de março ou amanhã',
	'Which tag should the posts have?': 'Qual etiqueta as publicações devem ter?',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'Cada lembrete será uma publicação própria em {channel}, que exige uma etiqueta.',
	'A tag': 'Uma etiqueta',
	'Which time zone?': 'Qual fuso horário?',
	'“{name}” can mean several time zones.': '“{name}” pode ser mais de um fuso horário.',
	'Choose the one whose clock shows the right time': 'Escolha o que mostra a hora certa',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'Nenhum fuso horário é conhecido pelo nome “{name}”. Escreva uma cidade ou um país, como Berlin ou Japan.',
	'Choose a time zone': 'Escolher um fuso horário',
	'{zone} · {time} now': '{zone} · agora são {time}',
	'Type again': 'Digitar de novo',
	'The test was posted in {channel}.': 'O teste foi publicado em {channel}.',
	'The test was not posted. {why}': 'O teste não foi publicado. {why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'A menção a {role} não avisa ninguém: permita que todos mencionem esse cargo ou dê ao Dateline {permission}.',
} as const satisfies Record<keyof typeof German, string>;
