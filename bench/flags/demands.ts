/** Written for this bench, not after the word lists: what people write who want something for their review. */
export const demands = {
  en: [
    'Give me a full refund or I will make sure all my friends leave one star here.',
    'I’ll delete this review as soon as you pay me back my 80 pounds and something for my trouble.',
    'Send me a gift card and this review disappears. If not, more will follow.',
    'Pay up or I keep posting negative reviews on every site I know.',
    'If I get a new pair for free I will change my review to five stars.',
  ],
  it: [
    'Se mi rimborsate tutto tolgo la recensione, altrimenti resta qui per sempre.',
    'O mi date i soldi o scriverò altre recensioni negative su tutti i siti.',
    'Datemi uno sconto e cambio subito la recensione in cinque stelle, se no peggio per voi.',
    'Cancellerò questa recensione solo se mi pagate i danni.',
    'Voglio un paio gratis oppure rovinerò la vostra reputazione.',
  ],
  pl: [
    'Jeśli oddacie mi pieniądze, usunę tę opinię.',
    'Albo dostanę zwrot i coś gratis, albo znajomi wystawią wam jedynki.',
    'Dajcie rabat, to zmienię opinię na pięć gwiazdek, inaczej zostaje jedna.',
    'Zapłaćcie mi odszkodowanie albo będą kolejne negatywne opinie.',
    'Usunę opinię, jak tylko zwrócicie mi całą kwotę.',
  ],
  ru: [
    'Вернёте деньги — удалю отзыв, если нет, напишу везде.',
    'Если заплатите мне компенсацию, я уберу этот отзыв.',
    'Сделайте скидку, иначе друзья поставят вам по единице.',
    'Верните мне деньги, а то напишу плохие отзывы на всех сайтах.',
    'Изменю оценку на пять, если дадите бесплатную пару.',
  ],
}

/** Angry, wanting their money, naming a lawyer, or telling of somebody else's offer: none of them a demand for a review. */
export const complaints = {
  en: [
    'If I do not get my refund by Friday I will go to my lawyer and the ombudsman.',
    'They offered me a voucher if I deleted my review. I did not, everyone should know.',
    'I want my money back, otherwise I will take you to the small claims court.',
    'I will update my review if they call me back, so far nobody has.',
    'They refused a refund. Read the other bad reviews before you pay here.',
  ],
  it: [
    'Se non ricevo il rimborso entro venerdì mi rivolgo a un avvocato.',
    'Mi hanno offerto un buono se toglievo la recensione: non lo farò.',
    'Voglio i miei soldi indietro o vado dal giudice di pace.',
    'Aggiornerò la recensione se mi richiamano.',
    'Non mi hanno rimborsato, leggete le altre recensioni negative prima di pagare.',
  ],
  pl: [
    'Jeśli do piątku nie dostanę zwrotu pieniędzy, sprawę przejmie mój adwokat.',
    'Zaproponowali mi rabat, jeśli usunę opinię. Nie zrobię tego.',
    'Żądam zwrotu pieniędzy albo idę do rzecznika konsumentów.',
    'Zmienię opinię, jeśli ktoś do mnie oddzwoni.',
    'Nie chcieli oddać pieniędzy, przeczytajcie inne opinie, zanim zapłacicie.',
  ],
  ru: [
    'Если до пятницы не вернут деньги, обращусь к юристу и в суд.',
    'Мне предложили скидку, если я удалю отзыв. Не буду.',
    'Требую возврата денег, иначе иду в Роспотребнадзор.',
    'Изменю отзыв, если мне перезвонят.',
    'Деньги не вернули, почитайте другие отзывы, прежде чем платить.',
  ],
}
