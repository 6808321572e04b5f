import type { NameList } from './shape.ts'

export const italianNames: NameList = {
  female: `Alessia Alice Anna Arianna Aurora Beatrice Camilla Caterina Cecilia Claudia Cristina Daniela Elena
    Eleonora Elisa Emanuela Federica Francesca Gaia Ginevra Giorgia Ilaria Irene Laura Letizia Lucia Margherita
    Marta Martina Michela Noemi Paola Rosa Sara Serena Silvia Simona Sofia Stefania Teresa Valentina Viola`,
  male: `Alberto Alessandro Andrea Antonio Carlo Claudio Dario Diego Edoardo Emanuele Enrico Fabio Federico
    Filippo Francesco Gabriele Giacomo Giorgio Giovanni Giuseppe Jacopo Leonardo Lorenzo Luca Luigi Marco Matteo
    Mattia Maurizio Michele Nicola Paolo Pietro Riccardo Roberto Salvatore Simone Stefano Tommaso Vincenzo`,
  last: `Amato Barbieri Basile Battaglia Bellini Benedetti Bernardi Bianchi Bruno Caputo Caruso Cattaneo Colombo
    Conti Costa Costantini Damico Deangelis Esposito Fabbri Farina Ferrara Ferrari Fontana Gallo Gatti Giordano
    Grassi Guerra Leone Lombardi Longo Mancini Marchetti Mariani Marini Marino Martinelli Mazza Montanari Morelli
    Moretti Neri Orlando Pagano Palmieri Parisi Pellegrini Piras Ricci Rinaldi Riva Rizzo Romano Rossetti Ruggiero
    Sala Sanna Santoro Serra Silvestri Sorrentino Testa Valentini Villa Vitale Vitali`,
}
