package org.cotejo.akn;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame and the metadata of Akoma Ntoso as XML Binding needs them: one class an element, fields only. The text of a
 * document, whose vocabulary is open, stays a tree.
 */
final class AknXml {
    private AknXml() {}

    @XmlRootElement(name = "akomaNtoso")
    static final class Root {
        @XmlElements({
            @XmlElement(name = "act", type = Act.class),
            @XmlElement(name = "bill", type = Bill.class),
            @XmlElement(name = "doc", type = Doc.class),
            @XmlElement(name = "portion", type = Portion.class),
            @XmlElement(name = "documentCollection", type = DocumentCollection.class),
            @XmlElement(name = "officialGazette", type = OfficialGazette.class),
            @XmlElement(name = "amendment", type = Amendment.class),
            @XmlElement(name = "amendmentList", type = AmendmentList.class),
            @XmlElement(name = "statement", type = Statement.class),
            @XmlElement(name = "judgment", type = Judgment.class),
            @XmlElement(name = "judgement", type = Judgment.class),
            @XmlElement(name = "debate", type = Debate.class),
            @XmlElement(name = "debateRecord", type = Debate.class),
            @XmlElement(name = "debateReport", type = DebateReport.class)
        })
        @Nullable
        Document document;

        /** Components of a collection, and document types this class does not know. */
        @XmlAnyElement(TreeHandler.class)
        List<XmlNode> others = new ArrayList<>();
    }

    abstract static class Document {
        @XmlAttribute
        @Nullable
        String name;

        @XmlElement
        @Nullable
        Meta meta;

        @XmlAnyElement(TreeHandler.class)
        List<XmlNode> parts = new ArrayList<>();

        /** Name of the element. */
        abstract String kind();
    }

    static final class Act extends Document {
        @Override
        String kind() {
            return "act";
        }
    }

    static final class Bill extends Document {
        @Override
        String kind() {
            return "bill";
        }
    }

    static final class Doc extends Document {
        @Override
        String kind() {
            return "doc";
        }
    }

    static final class Portion extends Document {
        @Override
        String kind() {
            return "portion";
        }
    }

    static final class DocumentCollection extends Document {
        @Override
        String kind() {
            return "documentCollection";
        }
    }

    static final class OfficialGazette extends Document {
        @Override
        String kind() {
            return "officialGazette";
        }
    }

    static final class Amendment extends Document {
        @Override
        String kind() {
            return "amendment";
        }
    }

    static final class AmendmentList extends Document {
        @Override
        String kind() {
            return "amendmentList";
        }
    }

    static final class Statement extends Document {
        @Override
        String kind() {
            return "statement";
        }
    }

    static final class Judgment extends Document {
        @Override
        String kind() {
            return "judgment";
        }
    }

    static final class Debate extends Document {
        @Override
        String kind() {
            return "debate";
        }
    }

    static final class DebateReport extends Document {
        @Override
        String kind() {
            return "debateReport";
        }
    }

    static final class Meta {
        @XmlElement
        @Nullable
        Identification identification;

        @XmlElement
        @Nullable
        Publication publication;

        @XmlElementWrapper(name = "lifecycle")
        @XmlElement(name = "eventRef")
        List<Event> events = new ArrayList<>();

        /** Also the notes, whose text is printed; what is metadata only is not used. */
        @XmlAnyElement(TreeHandler.class)
        List<XmlNode> others = new ArrayList<>();
    }

    static final class Identification {
        @XmlElement(name = "FRBRWork")
        @Nullable
        Frbr work;

        @XmlElement(name = "FRBRExpression")
        @Nullable
        Frbr expression;
    }

    static final class Frbr {
        @XmlElement(name = "FRBRthis")
        @Nullable
        Value self;

        @XmlElement(name = "FRBRuri")
        @Nullable
        Value uri;

        @XmlElement(name = "FRBRalias")
        List<Value> aliases = new ArrayList<>();

        @XmlElement(name = "FRBRdate")
        List<Event> dates = new ArrayList<>();

        @XmlElement(name = "FRBRcountry")
        @Nullable
        Value country;

        @XmlElement(name = "FRBRlanguage")
        @Nullable
        Language language;
    }

    static final class Value {
        @XmlAttribute
        @Nullable
        String value;
    }

    static final class Language {
        @XmlAttribute
        @Nullable
        String language;
    }

    static final class Publication {
        @XmlAttribute
        @Nullable
        String date;

        @XmlAttribute
        @Nullable
        String name;

        @XmlAttribute
        @Nullable
        String showAs;
    }

    /** Something with a date: of a work, an expression, or in the life of a law. */
    static final class Event {
        @XmlAttribute
        @Nullable
        String date;

        @XmlAttribute
        @Nullable
        String name;

        @XmlAttribute
        @Nullable
        String type;
    }
}
