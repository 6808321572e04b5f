import type { Seeds } from '../themes.ts'

export const pl: Seeds = {
  openingHours: `godzin* otwarcia | godziny otwarcia | otwart* w niedziel* | otwart* w sobot* | czy jest otwart* | czy są otwart* | o której otwier* | o której zamyk* | do której | kiedy otwier*
    | było zamknięte | był zamknięty | zamknięt* wcześniej | zamknięt* | godziny pracy | otwarci* | czynn*`,
  website: `strona internetowa | strony internetowej | stronie internetowej | na stronie | aplikacj* | sklep internetowy | sklepie internetowym | zawiesza się | błąd na | błąd przy | błąd podczas | błąd w aplikacji | błędy na stronie | komunikat o błędzie | nie ładuje się | apka | apki`,
  account: `moje konto | mojego konta | konto klienta | kontem | zalogowa* | logowani* | hasł* | zarejestrowa* | rejestracj* | kod weryfikacyjny | profil | nazwa użytkownika | założyć konto | usunąć konto | na koncie`,
  reachability: `nikt nie odpowiada | nikt nie odbiera | nie odbiera* | nie odpowiada* | nie odpisuj* | brak odpowiedzi | bez odpowiedzi | nie odpowiedzi* | nie odpisa* | infolini* | numer do obsługi
    | biuro obsługi | oddzwon* | dodzwoni* | rozłącz* | brak kontaktu | zero kontaktu | skontaktować się | numer telefonu | konsultant* | nie można się dodzwonić`,
  privacy: `rodo | dane osobowe | danych osobowych | moje dane | moich danych | ochrona danych | newsletter* | wypisać się | zgod* na przetwarzanie | prywatnoś*`,
  booking: `rezerw* | zarezerwowa* | wizyt* | umówi* | umawia* | termin | terminu | terminy | przełoży* wizytę | odwołać wizytę | odwołan*`,
  access: `parking* | zaparkowa* | wózk* | niepełnosprawn* | trudno trafić | łatwo trafić | dojazd* | dojecha* | wejści* | wind* | schod* | komunikacja miejska | lokalizacj* | położeni*`,
  selection: `wybór | wyboru | asortyment* | brak towaru | dostępn* | niedostępn* | wyprzedan* | na stanie | rozmiar* | puste półki | oferta sklepu | różnorodn*`,
  price: `cena | ceny | cenę | cen | cenie | cenowo | cennik* | drogo | drogi | droga | drogie | drożyzn* | tani* | taniej | koszt* | za drogo | stosunek jakości | zdzierstwo | wycen* | opłaca się | przepłac* | !po drodze`,
  waiting: `kolejk* | czeka* | czas oczekiwania | oczekiwanie na | oczekiwania na | oczekiwałam na | oczekiwałem na | poczekalni* | opóźnieni* | opóźnion* | godziny spóźnienia | spóźni* | bardzo wolno | długo | długi czas | powoln* | szybka obsługa | szybko obsłuż* | !nie mogę się doczekać`,
  staff: `obsługa | obsługi | obsługę | obsługą | personel* | pracowni* | niemił* | miła | miły | miłe | mili | cham* | uprzejm* | nieuprzejm* | kasjer* | recepcj* | kierowni* | kelner* | arogan* | bezczeln* | sprzedawc* | sprzedawczyn* | ekspedient*
    | sympatyczn* | grzeczn* | pomocn* | życzliw* | opryskliw* | kultur* osobist*`,
  advice: `doradz* | porad* | doradca | doradcy | wyjaśni* | wytłumaczy* | kompetent* | niekompetent* | profesjonal* | nieprofesjonal* | fachow* | wprowadzon* w błąd | nic nie wie | wiedza | wiedzę | błędne informacje`,
  cleanliness: `czyst* | brud* | śmierdz* | smród | smrod* | grzyb* na | pleśń | pleśni | toalet* | łazien* | higien* | kurz | kurzu | plam* | karaluch* | pluskw* | sprzątan* | posprzątan* | zapach | lepi* się | !powietrze czyste | !dla czystej | !czysta przyjemność | !czystym sumieniem`,
  atmosphere: `atmosfer* | klimat | klimatyczn* | głośn* | hałas* | muzyk* | tłoczn* | tłok | wystrój | wystroju | przytuln* | klimatyzacj* | wygodn* | niewygodn* | duszno | spokojn* | ciasno | widok`,
  payment: `płatno* | zapłac* dwa razy | podwójn* | obciąż* | pobran* z konta | rachun* | faktur* | paragon* | karta kredytowa | kartą | blik* | przelew* | gotówk* | opłat* | raty | rat | transakcj* | ściągnię* z konta | naliczon*`,
  promotion: `rabat* | zniżk* | promocj* | kupon* | bon | bony | bonu | voucher* | kod rabatowy | karta podarunkowa | karty podarunkowej | karta lojalnościowa | punkt* | wyprzedaż* | gazetk* | !punktualn* | !punkt widzenia | !punkt odbioru`,
  delivery: `paczk* | kurier* | dostaw* | przesyłk* | wysyłk* | wysła* paczkę | wysłan* | śledzeni* | paczkomat* | nie dotarł* | nie doszł* | dostarcz* | list przewozowy | !dostawca internetu`,
  order: `zamówi* | zamawia* | zły towar | nie ten towar | zły rozmiar | brak* w paczce | brakuje produkt* | brakowało produkt* | brakuje jednej | brakuje jednego | brakuje części | anulowa* | niekompletn* | pomylon* | pomyli*`,
  quality: `zepsu* | wadliw* | uszkodz* | nie działa* | przestał* działać | popsu* | jakość | jakości | jakością | tandet* | rozpad* | porysowan* | pęknię* | przecieka* | awari* | podart* | dziurawy | dziurawe | wada | wady | usterk* | solidn* | !jakości obsługi | !stosunek jakości`,
  food: `jedzeni* | smak* | pyszn* | smaczn* | niesmaczn* | danie | dania | potraw* | surowe | przypalon* | zimne | zimna zupa | menu | śniadani* | obiad* | kolacj* | kawa | kawę | kawy | pizza | pizzę | porcj* | przeterminowan* | zatru* | alergi* | wega* | bezglutenow* | nieśwież* | świeże | napoj* | zup*`,
  repair: `napraw* | serwis* | gwarancj* | części zamienn* | części zamiennych | rękojmi* | konserwacj* | przegląd`,
  returns: `zwrot towaru | zwrotu towaru | zwróci* towar | zwróci* buty | zwróci* produkt | zwróci* | odesła* | odsyła* | wymieni* | wymian* | reklamac* | reklamowa* | oddać towar | etykiet* zwrotn* | zwroty`,
  refund: `zwrot pieniędzy | zwrotu pieniędzy | zwrot środków | zwrotu środków | zwróc* pieniądze | oddać pieniądze | oddajcie pieniądze | pieniądze z powrotem | zwrot kosztów | zwrotu kosztów | odszkodowani* | rekompensat* | zwrot`,
}
