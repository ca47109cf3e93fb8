package org.cotejo.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences like those of laws, from lists of words; some begin like a unit and are none. */
final class Prose {
    private static final List<String> WHO = List.of(
            "Las autoridades competentes",
            "La Secretaría",
            "El Consejo Estatal",
            "Los municipios",
            "La Fiscalía",
            "Las personas servidoras públicas",
            "El Ejecutivo",
            "La Comisión",
            "Los particulares",
            "El Registro Civil",
            "La persona titular de la Unidad",
            "Mil y un testigos",
            "El D. F.");
    private static final List<String> DOES = List.of(
            "deberán observar",
            "podrá publicar",
            "garantizará",
            "establecerán",
            "atenderá",
            "deberá integrar",
            "formularán",
            "promoverá",
            "dará a conocer",
            "coordinará");
    private static final List<String> WHAT = List.of(
            "los lineamientos del programa anual", "el informe que señala el artículo 12 de esta Ley",
            "las medidas necesarias para su cumplimiento", "la base de datos de trámites",
            "lo previsto en la fracción IV del artículo 7", "los bosques, ríos y caminos vecinales",
            "el presupuesto asignado, conforme al inciso a) de la fracción II",
                    "los horarios de las bibliotecas públicas",
            "una multa de MIL a DOS MIL veces el valor diario", "la entrega de semillas certificadas",
            "el mantenimiento de puentes y calzadas", "el catálogo de oficios tradicionales");
    private static final List<String> HOW = List.of(
            "",
            ", en los términos de esta Ley",
            " dentro de los 30 días siguientes",
            ", salvo caso fortuito",
            " a partir del 6 de junio de 2014",
            ", previa opinión del Consejo",
            " (en adelante, el Programa)",
            ", de acuerdo con el Título Segundo",
            " en un plazo de 1 a 3 meses",
            ", art. 5 del Reglamento incluido");
    private static final List<String> TRAPS = List.of(
            "Artículo 5 de la Ley de Puentes no será aplicable a los casos de este ordenamiento.",
            "Título Segundo de esta Ley y su Reglamento rigen lo no previsto.",
            "Capítulo III de la presente Ley mediante, se formará el padrón.",
            "Sección primera del catálogo y sus anexos se publicarán cada año.",
            "Fracción I del artículo anterior aparte, todo gasto será comprobado.",
            "Artículos 3 y 4 de este ordenamiento no obstante, procede la queja.",
            "6 de junio de 2014 será la fecha de inicio del padrón.",
            "MIL pesos será la cuota mínima por trámite.",
            "Primero se oirá a las partes y después a los testigos.",
            "A los municipios corresponde vigilar lo anterior.",
            "Dado que el padrón es público, cualquiera puede consultarlo.",
            "Transitorio será el régimen de los permisos vencidos.",
            "Decreto alguno podrá dispensar de este requisito.",
            "Publicado en el Periódico Oficial el padrón, correrán los plazos.",
            "C. Juez de lo civil será quien conozca de lo anterior.",
            "El artículo 1 de este ordenamiento se interpretará de modo amplio.");
    private static final List<String> ITEMS = List.of(
            "Formular el programa anual",
            "Vigilar el cumplimiento de esta Ley",
            "Expedir los permisos que procedan",
            "Coordinar a las autoridades municipales",
            "Llevar el registro de talleres y oficios",
            "Publicar cada año el catálogo de caminos",
            "Recibir quejas y darles trámite",
            "Celebrar convenios con la Federación, los estados y los municipios",
            "Elaborar estudios y estadísticas",
            "Custodia: la guarda material de los bienes",
            "Programa: el que señala el artículo 9 de esta Ley",
            "Los demás bienes que señale el artículo 3, fracción II, inciso b)",
            "Civil y mercantil, según el caso",
            "Dar vista al C. Procurador, en un plazo de 3 días");
    private static final List<String> WHERE = List.of(
            "de la capital",
            "de la sierra",
            "de la costa",
            "de las islas",
            "de los valles",
            "del altiplano",
            "en los municipios",
            "en los puertos",
            "en las rancherías",
            "en los barrios",
            "de cada distrito");
    private static final List<String> REGIONS = List.of("", " del norte", " del sur", " del oriente", " del poniente");
    private static final List<String> LEADS = List.of(
            "Para los efectos de esta Ley se entenderá por:",
            "Son atribuciones de la Secretaría:",
            "El Consejo se integra por:",
            "Corresponde a los municipios:",
            "Se consideran faltas graves las siguientes:",
            "El programa contendrá, al menos:",
            "La solicitud deberá contener lo siguiente:");
    private static final List<String> SUBJECTS = List.of(
            "objeto de la Ley",
            "autoridades competentes",
            "caminos y puentes",
            "bibliotecas públicas",
            "fomento de los oficios",
            "registro de talleres",
            "infracciones y sanciones",
            "programa anual",
            "participación de los municipios",
            "protección de los bosques",
            "derechos de las personas usuarias",
            "medios de impugnación");

    private final Dice dice;
    private final double traps;
    private final Set<String> said = new HashSet<>();

    /** @param traps how often a paragraph begins like a unit that it is not */
    Prose(Dice dice, double traps) {
        this.dice = dice;
        this.traps = traps;
    }

    String paragraph() {
        if (dice.chance(traps)) {
            String trap = dice.pick(TRAPS);
            return said.add(trap) ? trap : once(trap + " " + sentence());
        }
        StringBuilder text = new StringBuilder(sentence());
        for (int more = dice.between(0, 2); more > 0; more--) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** A paragraph that may follow a label. */
    String first() {
        return sentence() + (dice.chance(0.4) ? " " + sentence() : "");
    }

    String sentence() {
        return once(dice.pick(WHO) + " " + dice.pick(DOES) + " " + dice.pick(WHAT) + dice.pick(HOW)) + ".";
    }

    /** Words that announce a list. */
    String lead() {
        return sentence() + " " + dice.pick(LEADS);
    }

    /** Words of an item, without punctuation at their end. */
    String item() {
        String words = dice.pick(ITEMS) + " " + dice.pick(WHERE);
        return once(dice.chance(0.3) ? words + dice.pick(HOW) : words);
    }

    String itemLead() {
        return once(dice.pick(ITEMS)) + dice.pick(", a saber:", ", en los casos siguientes:", ":");
    }

    /** What a heading is about, in lower case. */
    String subject() {
        return once(dice.pick(SUBJECTS));
    }

    /** No two lines of a law are the same, as they are in laws: what comes back at the ends of pages is no law. */
    private String once(String words) {
        String unique = words;
        while (!said.add(unique)) {
            unique = words + " de la región " + Numbers.feminine(dice.between(1, 49)) + dice.pick(REGIONS);
        }
        return unique;
    }
}
