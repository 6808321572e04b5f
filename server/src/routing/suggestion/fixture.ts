// Short messages written for these tests, as customers of a shop write them: four departments, four languages.
const written = {
  orders: `
Where is my parcel? The tracking page has not moved for a week.
I ordered two lamps on Monday and only one was in the box.
Please change the delivery address of my order.
Can I still cancel the order I placed this morning?
The courier says the parcel was delivered but I have nothing.
How long does shipping to Scotland take?
My order has not been shipped yet, when will it leave?
Dov'è il mio pacco? Il tracking è fermo da una settimana.
Ho ordinato due lampade e nella scatola ce n'era una sola.
Vorrei cambiare l'indirizzo di consegna del mio ordine.
Posso ancora annullare l'ordine di stamattina?
Il corriere dice che il pacco è stato consegnato, ma non ho nulla.
Quanto ci vuole per la spedizione in Sicilia?
Il mio ordine non è ancora partito, quando verrà spedito?
Gdzie jest moja paczka? Śledzenie przesyłki stoi od tygodnia.
Zamówiłam dwie lampy, a w paczce była tylko jedna.
Proszę zmienić adres dostawy mojego zamówienia.
Czy mogę jeszcze anulować dzisiejsze zamówienie?
Kurier twierdzi, że paczka jest doręczona, ale nic nie mam.
Ile trwa wysyłka do Gdańska?
Moje zamówienie nie zostało jeszcze wysłane.
Где моя посылка? Отслеживание не меняется уже неделю.
Я заказала две лампы, а в посылке была только одна.
Измените, пожалуйста, адрес доставки моего заказа.
Могу ли я ещё отменить сегодняшний заказ?
Курьер пишет, что посылка доставлена, но у меня ничего нет.
Сколько идёт доставка в Казань?
Мой заказ до сих пор не отправлен, когда его отправят?`,
  billing: `
I was charged twice for the same purchase.
Could you send me an invoice with our VAT number?
My refund has still not reached my bank account.
The amount on the invoice is wrong, please correct it.
Why did my card payment fail although the money is gone?
Can I pay by bank transfer instead of card?
The voucher was not deducted from the price on my invoice.
Mi avete addebitato due volte lo stesso acquisto.
Potete mandarmi la fattura con la nostra partita IVA?
Il rimborso non è ancora arrivato sul mio conto.
L'importo in fattura è sbagliato, correggetelo per favore.
Il pagamento con la carta è fallito ma i soldi sono spariti.
Posso pagare con bonifico invece che con la carta?
Il buono non è stato scalato dal prezzo in fattura.
Pobrano mi pieniądze dwa razy za ten sam zakup.
Proszę o fakturę z numerem NIP naszej firmy.
Zwrot pieniędzy nie dotarł jeszcze na moje konto.
Kwota na fakturze jest błędna, proszę o korektę.
Płatność kartą nie przeszła, a pieniądze zniknęły z konta.
Czy mogę zapłacić przelewem zamiast kartą?
Bon nie został odliczony od ceny na fakturze.
С меня дважды списали деньги за одну покупку.
Пришлите, пожалуйста, счёт с нашим ИНН.
Возврат денег до сих пор не пришёл на мой счёт.
Сумма в счёте неверная, исправьте её, пожалуйста.
Оплата картой не прошла, а деньги списали.
Можно оплатить банковским переводом вместо карты?
Купон не вычли из суммы в счёте.`,
  repairs: `
The lamp stopped working after two days, can it be repaired?
The hinge is broken, is that covered by the warranty?
How long will the repair of my watch take?
The glass came scratched and the switch is loose.
Is my device back from the workshop yet?
I would like a spare part: the screw of the handle fell off.
The repaired lamp is broken again, it flickers.
La lampada si è rotta dopo due giorni, si può riparare?
La cerniera è rotta, è coperta dalla garanzia?
Quanto dura la riparazione del mio orologio?
Il vetro è graffiato e l'interruttore è allentato.
Il mio apparecchio è tornato dal laboratorio?
Vorrei un pezzo di ricambio: la vite del manico si è persa.
La lampada riparata si è rotta di nuovo, lampeggia.
Lampa zepsuła się po dwóch dniach, czy można ją naprawić?
Zawias jest pęknięty, czy obejmuje to gwarancja?
Jak długo potrwa naprawa mojego zegarka?
Szkło jest porysowane, a włącznik luźny.
Czy moje urządzenie wróciło już z serwisu?
Potrzebuję części zamiennej: zgubiła się śruba od uchwytu.
Naprawiona lampa znowu się zepsuła, miga.
Лампа сломалась через два дня, её можно починить?
Петля сломана, это покрывает гарантия?
Сколько займёт ремонт моих часов?
Стекло поцарапано, а выключатель болтается.
Моё устройство уже вернулось из мастерской?
Нужна запчасть: потерялся винт от ручки.
Лампа после ремонта снова сломалась, мигает.`,
  shop: `
Are you open on Sunday in the shop in the centre?
Do you have the blue chair in stock at your store?
Can I book an appointment with an adviser in the shop?
Is there parking near your store?
I left my umbrella in your shop yesterday, did you find it?
At what time does the shop close on Christmas Eve?
Is your store accessible with a wheelchair?
Siete aperti la domenica nel negozio in centro?
Avete la sedia blu disponibile in negozio?
Posso prenotare un appuntamento in negozio con un consulente?
C'è parcheggio vicino al vostro negozio?
Ho lasciato l'ombrello nel vostro negozio ieri, l'avete trovato?
A che ora chiude il negozio la vigilia di Natale?
Il vostro negozio è accessibile con la sedia a rotelle?
Czy sklep w centrum jest otwarty w niedzielę?
Czy niebieskie krzesło jest dostępne w waszym sklepie?
Czy mogę umówić wizytę z doradcą w sklepie?
Czy przy sklepie jest parking?
Zostawiłam wczoraj parasol w waszym sklepie, znaleźliście go?
O której zamykacie sklep w Wigilię?
Czy do sklepu można wjechać wózkiem inwalidzkim?
Магазин в центре открыт в воскресенье?
Есть ли синий стул в наличии в вашем магазине?
Можно записаться на консультацию в магазине?
Есть ли парковка рядом с магазином?
Вчера я забыла зонт в вашем магазине, вы его нашли?
Во сколько закрывается магазин в канун Рождества?
Можно ли попасть в магазин на инвалидной коляске?`,
}

export const departments = Object.keys(written)

export const messages: readonly { text: string; department: string }[] = Object.entries(written).flatMap(
  ([department, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ text, department })),
)
