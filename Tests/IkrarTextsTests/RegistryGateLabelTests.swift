import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct RegistryGateLabelTests {
    @Test("gates of the registry's own have a name in each language, and others the one that they were given")
    func labels() {
        #expect(RegistryGate.label(of: "Presensi mandiri") == Text("Presensi mandiri", "Self check-in"))
        #expect(
            RegistryGate.label(of: "Nonton bareng: Aula Dinkes")
                == Text("Nonton bareng: Aula Dinkes", "Watched together: Aula Dinkes"))
        #expect(RegistryGate.label(of: "Gerbang Utara") == Text("Gerbang Utara", "Gerbang Utara"))
        for gate in [RegistryGate.selfCheckIn, .hall("Aula")] { #expect(RegistryGate(gate.name) == gate) }
    }
}
