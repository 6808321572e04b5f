import type { NameList } from './shape.ts'

export const polishNames: NameList = {
  female: `Agata:Agato Agnieszka:Agnieszko Aleksandra:Aleksandro Alicja:Alicjo Aneta:Aneto Anna:Anno Barbara:Barbaro
    Beata:Beato Dorota:Doroto Elżbieta:Elżbieto Ewa:Ewo Hanna:Hanno Helena:Heleno Iga:Igo Irena:Ireno Iwona:Iwono
    Izabela:Izabelo Joanna:Joanno Julia:Julio Justyna:Justyno Kamila:Kamilo Karolina:Karolino Kinga:Kingo
    Magdalena:Magdaleno Małgorzata:Małgorzato Maria:Mario Marta:Marto Monika:Moniko Natalia:Natalio Olga:Olgo
    Patrycja:Patrycjo Paulina:Paulino Renata:Renato Sylwia:Sylwio Teresa:Tereso Urszula:Urszulo Weronika:Weroniko
    Zofia:Zofio Zuzanna:Zuzanno`,
  male: `Adam:Adamie Adrian:Adrianie Andrzej:Andrzeju Artur:Arturze Bartosz:Bartoszu Damian:Damianie Dariusz:Dariuszu
    Dawid:Dawidzie Filip:Filipie Grzegorz:Grzegorzu Henryk:Henryku Igor:Igorze Jakub:Jakubie Jan:Janie Jerzy:Jerzy
    Kacper:Kacprze Kamil:Kamilu Karol:Karolu Konrad:Konradzie Krzysztof:Krzysztofie Łukasz:Łukaszu Maciej:Macieju
    Marcin:Marcinie Mateusz:Mateuszu Michał:Michale Mikołaj:Mikołaju Oskar:Oskarze Patryk:Patryku Piotr:Piotrze
    Przemysław:Przemysławie Radosław:Radosławie Rafał:Rafale Robert:Robercie Sebastian:Sebastianie
    Stanisław:Stanisławie Szymon:Szymonie Tomasz:Tomaszu Wiktor:Wiktorze Wojciech:Wojciechu Zbigniew:Zbigniewie`,
  last: `Adamczyk Baran Bąk Borkowska/Borkowski Chmielewska/Chmielewski Cieślak Czarnecka/Czarnecki Dudek Duda
    Gajewska/Gajewski Głowacka/Głowacki Górska/Górski Jabłońska/Jabłoński Jankowska/Jankowski Jasińska/Jasiński
    Kalinowska/Kalinowski Kamińska/Kamiński Kaczmarek Kania Kołodziej Kowalczyk Kowalska/Kowalski Kozłowska/Kozłowski
    Krajewska/Krajewski Krawczyk Król Kubiak Lewandowska/Lewandowski Lipińska/Lipiński Maciejewska/Maciejewski
    Majewska/Majewski Malinowska/Malinowski Mazur Mazurek Michalak Nowak Nowicka/Nowicki Olszewska/Olszewski
    Ostrowska/Ostrowski Pawlak Pawłowska/Pawłowski Pietrzak Piotrowska/Piotrowski Rutkowska/Rutkowski Sadowska/Sadowski
    Sikora Sikorska/Sikorski Sobczak Stępień Szewczyk Szymańska/Szymański Urban Walczak Wasilewska/Wasilewski Wilk
    Wiśniewska/Wiśniewski Witkowska/Witkowski Wojciechowska/Wojciechowski Wójcik Wróbel Wróblewska/Wróblewski
    Zając Zakrzewska/Zakrzewski Zalewska/Zalewski Zawadzka/Zawadzki`,
}
