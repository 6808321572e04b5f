import type { HelpLocale } from './plan.ts'

/** Words that mean the same to the customers of an optician. */
export const synonyms: Record<HelpLocale, readonly (readonly string[])[]> = {
  en: [
    ['glasses', 'spectacles', 'specs', 'eyewear'],
    ['eye test', 'eye exam', 'sight test'],
    ['children', 'kids', 'child'],
    ['delivery', 'shipping', 'dispatch'],
    ['parcel', 'package'],
    ['guarantee', 'warranty'],
    ['price', 'cost'],
    ['keep', 'reserve', 'put aside'],
    ['invoice', 'receipt', 'bill'],
    ['blurred', 'blurry', 'dizzy', 'do not see well'],
  ],
  it: [
    ['esame della vista', 'controllo della vista', 'visita oculistica'],
    ['bambini', 'bimbi', 'figli', 'figlia'],
    ['rovinato', 'danneggiato'],
    ['prezzo', 'costo', 'costa'],
    ['tenere da parte', 'mettere da parte', 'prenotare'],
    ['carrozzina', 'sedia a rotelle'],
    ['stringono', 'stretti'],
    ['cambiare', 'modificare'],
  ],
  pl: [
    ['paczka', 'przesyłka'],
    ['badanie wzroku', 'badanie oczu'],
    ['cena', 'koszt', 'ile kosztuje'],
    ['odłożyć', 'rezerwacja', 'zarezerwować'],
    ['wózek inwalidzki', 'wózek'],
    ['dzieci', 'dziecko', 'dziecięce'],
    ['zmiana', 'zmienić'],
    ['anulowanie', 'anulować'],
    ['zwrot pieniędzy', 'pieniądze z powrotem'],
  ],
  ru: [
    ['цена', 'стоимость', 'сколько стоит'],
    ['дети', 'ребёнок', 'детский'],
    ['отложить', 'забронировать'],
    ['ремонт', 'починить'],
    ['обменять', 'другая'],
    ['оплата', 'заплатить', 'платить'],
    ['возврат денег', 'вернутся деньги'],
    ['сроки', 'сколько идёт'],
  ],
}
