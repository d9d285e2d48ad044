public import ArgumentParser
public import IkrarRegistry

extension PledgeRecording.Reason: ExpressibleByArgument {}
