import type { DemoDepartmentKey, DemoLocale } from '../../shapes.ts'

type DemoSnippet = {
  name: string
  shortcut: string
  folder: string
  /** Only for this department; else for everybody. */
  departmentKey?: DemoDepartmentKey
  texts: Record<DemoLocale, string>
}

/** What the brand's people would otherwise write again every day. */
export const snippets: readonly DemoSnippet[] = [
  {
    name: 'Opening hours and address',
    shortcut: 'hours',
    folder: 'Shops',
    texts: {
      it: 'Buongiorno {{customer.firstName|a lei}},\n\n{{location.name}} è in {{location.address}}. Orari: {{location.hours}}.\n\nSe preferisce, ci chiami allo {{location.phone}}.',
      pl: 'Dzień dobry,\n\n{{location.name}}: {{location.address}}. Godziny otwarcia: {{location.hours}}.\n\nMożna też zadzwonić: {{location.phone}}.',
      de: 'Guten Tag {{customer.name|und willkommen}},\n\n{{location.name}} finden Sie hier: {{location.address}}. Öffnungszeiten: {{location.hours}}.\n\nOder rufen Sie uns an: {{location.phone}}.',
      en: 'Hello {{customer.firstName|there}},\n\nYou find {{location.name}} at {{location.address}}. Opening hours: {{location.hours}}.\n\nOr call us on {{location.phone}}.',
      ru: 'Здравствуйте, {{customer.firstName|дорогой клиент}}!\n\n{{location.name}}: {{location.address}}. Часы работы: {{location.hours}}.\n\nМожно и позвонить: {{location.phone}}.',
    },
  },
  {
    name: 'Ready to collect',
    shortcut: 'ready',
    folder: 'Shops',
    texts: {
      it: 'Buone notizie, {{customer.firstName|gentile cliente}}: i suoi occhiali sono pronti da {{location.name}}. Li teniamo da parte trenta giorni; porti il numero d’ordine o un documento. Per la regolazione bastano cinque minuti.\n\n{{location.hours}}',
      pl: 'Dobra wiadomość: okulary czekają w salonie {{location.name}}. Przechowujemy je trzydzieści dni; wystarczy numer zamówienia albo dokument. Dopasowanie zajmie pięć minut.\n\n{{location.hours}}',
      de: 'Gute Nachrichten: Ihre Brille liegt bei {{location.name}} bereit. Wir bewahren sie dreißig Tage auf; bringen Sie die Bestellnummer oder einen Ausweis mit. Das Anpassen dauert fünf Minuten.\n\n{{location.hours}}',
      en: 'Good news, {{customer.firstName|there}}: your glasses are ready at {{location.name}}. We keep them for thirty days; bring your order number or an ID. Fitting them takes five minutes.\n\n{{location.hours}}',
      ru: 'Хорошая новость: ваши очки готовы, салон {{location.name}}. Мы храним их тридцать дней; возьмите номер заказа или документ. Подгонка займёт пять минут.\n\n{{location.hours}}',
    },
  },
  {
    name: 'Please send a photo',
    shortcut: 'photo',
    folder: 'Repairs',
    departmentKey: 'repairs',
    texts: {
      it: 'Ci manda una foto, {{customer.firstName|per favore}}? Basta il telefono: una da davanti e una del punto rotto. Così le diciamo subito se la ripariamo mentre aspetta e quanto costa.',
      pl: 'Czy możemy prosić o zdjęcie? Wystarczy telefon: jedno z przodu i jedno pękniętego miejsca. Od razu odpiszemy, czy naprawimy na miejscu i ile to kosztuje.',
      de: 'Schicken Sie uns bitte ein Foto? Das Telefon genügt: eins von vorn, eins von der Bruchstelle. Dann sagen wir Ihnen gleich, ob wir es sofort reparieren und was es kostet.',
      en: 'Could you send us a photo, {{customer.firstName|please}}? Your phone will do: one from the front and one of the broken part. Then we can tell you at once whether we repair it while you wait, and what it costs.',
      ru: 'Пришлите, пожалуйста, фото. Достаточно телефона: одно спереди и одно места поломки. Мы сразу скажем, починим ли при вас и сколько это стоит.',
    },
  },
  {
    name: 'Where your parcel is',
    shortcut: 'parcel',
    folder: 'Orders',
    departmentKey: 'orders',
    texts: {
      it: 'Ho chiesto al corriere dov’è il suo pacco (richiesta {{conversation.number}}) e le scrivo appena risponde, al più tardi domani entro mezzogiorno. Se è perso, ne parte subito uno nuovo, senza spese per lei.',
      pl: 'Wysłaliśmy do kuriera pytanie, gdzie jest paczka (sprawa {{conversation.number}}), i odpiszemy, gdy tylko się odezwie, najpóźniej jutro do południa. Jeśli zaginęła, od razu wyślemy nową, bez kosztów.',
      de: 'Ich habe beim Paketdienst nachgefragt (Vorgang {{conversation.number}}) und schreibe Ihnen, sobald er antwortet, spätestens morgen Mittag. Ist das Paket verloren, geht sofort ein neues raus, ohne Kosten für Sie.',
      en: 'I have asked the carrier where your parcel is (request {{conversation.number}}) and will write as soon as they answer, by noon tomorrow at the latest. If it is lost, a new one leaves at once, at no cost to you.',
      ru: 'Мы запросили у перевозчика, где ваша посылка (обращение {{conversation.number}}), и напишем, как только он ответит, не позже полудня завтра. Если она потерялась, сразу отправим новую, бесплатно для вас.',
    },
  },
  {
    name: 'Refund is on its way',
    shortcut: 'refund',
    folder: 'Billing',
    departmentKey: 'billing',
    texts: {
      it: 'Il rimborso è partito oggi, sullo stesso mezzo con cui ha pagato. Di solito la banca lo mostra entro cinque giorni lavorativi. Se il sesto giorno non c’è, mi risponda qui e lo cerco.',
      pl: 'Zwrot wyszedł dziś, tą samą drogą, którą była płatność. Bank pokazuje go zwykle w ciągu pięciu dni roboczych. Jeśli szóstego dnia go nie będzie, proszę odpisać, poszukam.',
      de: 'Die Erstattung ist heute raus, auf dem Weg, auf dem Sie bezahlt haben. Meist zeigt die Bank sie nach höchstens fünf Werktagen. Fehlt sie am sechsten, antworten Sie hier, dann suche ich sie.',
      en: 'Your refund left today, the same way you paid. Banks usually show it within five working days. If it is not there on the sixth, answer here and I will find it.',
      ru: 'Деньги отправлены сегодня тем же способом, каким вы платили. Обычно банк показывает их в течение пяти рабочих дней. Если на шестой день их нет, ответьте сюда, я найду.',
    },
  },
  {
    name: 'Sorry for the wait',
    shortcut: 'sorry',
    folder: 'Care',
    texts: {
      it: 'Ha aspettato troppo e me ne scuso. Da adesso me ne occupo io: {{agent.firstName}}, {{department.name|Ottilia}}. Entro stasera sa che cosa succede.',
      pl: 'To trwało za długo, przepraszam. Od teraz zajmuję się tym osobiście: {{agent.firstName}}, {{department.name|Ottilia}}. Dziś do wieczora napiszę, co dalej.',
      de: 'Das hat zu lange gedauert, bitte entschuldigen Sie. Ab jetzt kümmere ich mich selbst darum: {{agent.firstName}}, {{department.name|Ottilia}}. Bis heute Abend wissen Sie, wie es weitergeht.',
      en: 'You have waited too long, and I am sorry. From now on it is mine: {{agent.firstName}}, {{department.name|Ottilia}}. By this evening you will know what happens next.',
      ru: 'Вы ждали слишком долго, простите нас. Теперь этим занимаюсь я: {{agent.firstName}}, {{department.name|Ottilia}}. До вечера вы узнаете, что дальше.',
    },
  },
  {
    name: 'Book a call or an eye test',
    shortcut: 'book',
    folder: 'Care',
    texts: {
      it: 'Può scegliere da sé quando la chiamiamo, o prenotare l’esame della vista, qui: {{location.website|https://ottilia.example}}. L’esame dura mezz’ora; porti gli occhiali che usa.',
      pl: 'Termin rozmowy albo badania wzroku można wybrać tutaj: {{location.website|https://ottilia.example}}. Badanie trwa pół godziny; proszę zabrać okulary, które są w użyciu.',
      de: 'Wann wir Sie anrufen oder Ihre Augen prüfen, wählen Sie hier: {{location.website|https://ottilia.example}}. Der Sehtest dauert eine halbe Stunde; bringen Sie Ihre jetzige Brille mit.',
      en: 'You can choose when we call you, or book an eye test, here: {{location.website|https://ottilia.example}}. The test takes half an hour; bring the glasses you wear now.',
      ru: 'Время звонка или проверки зрения можно выбрать здесь: {{location.website|https://ottilia.example}}. Проверка длится полчаса; возьмите очки, которые носите.',
    },
  },
]
