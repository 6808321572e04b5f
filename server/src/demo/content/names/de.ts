import type { NameList } from './shape.ts'

export const germanNames: NameList = {
  female: `Alina Amelie Andrea Anja Anke Annika Antje Astrid Birgit Carolin Christina Claudia Clara Elke Emilia Eva
    Franziska Greta Hanna Heike Ida Ines Jana Johanna Julia Katharina Kerstin Kirsten Lara Laura Lea Lena Leonie
    Luisa Maike Marie Marlene Mathilda Meike Mia Nadine Nele Nina Paula Petra Ronja Sabine Sandra Silke Stefanie
    Susanne Svenja Theresa Tanja Ulrike Ute Vera Wiebke`,
  male: `Alexander Andreas Anton Bastian Benedikt Bernd Christian Daniel David Dennis Dirk Erik Fabian Felix Finn
    Florian Frank Georg Hannes Henrik Holger Jan Jens Joachim Johannes Jonas Jörg Julian Karsten Kai Klaus Konstantin
    Lars Leon Linus Malte Manuel Markus Martin Matthias Maximilian Michael Moritz Niklas Nils Oliver Oskar Paul Peter
    Philipp Ralf Sebastian Simon Stefan Sven Thomas Tim Tobias Torsten Uwe Volker`,
  last: `Albrecht Arnold Bauer Baumann Beck Becker Berger Bergmann Böhm Brandl Braun Busch Dietrich Engel Ernst Fischer
    Förster Frank Franke Friedrich Fuchs Graf Groß Günther Haas Hahn Hartmann Heinrich Hermann Herrmann Hoffmann
    Hofmann Horn Huber Jäger Jansen Jung Kaiser Keller Klein Koch Köhler König Krämer Kraus Krüger Kuhn Kühn Lange
    Lehmann Lorenz Ludwig Maier Martin Mayer Meier Meyer Möller Müller Neumann Otto Peters Pfeiffer Pohl Richter Roth
    Sauer Schäfer Schmid Schmidt Schmitt Schmitz Schneider Scholz Schreiber Schröder Schubert Schulte Schulz Schumacher
    Schuster Seidel Simon Sommer Stein Thomas Vogel Voigt Wagner Walter Weber Weiß Werner Winkler Winter Wolf Zimmermann`,
}
